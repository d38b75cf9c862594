import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { DANGEROUS } from '../../../src/core/dangerous.ts';
import type { Json } from '../../../src/core/json.ts';
import { commentText, valueText } from '../../../src/declare/write/typescript-text.ts';

function evaluated(text: string): unknown {
  const env = (name: string): string => `\${env.${name}}`;
  return JSON.parse(JSON.stringify(runInNewContext(`(${text})`, { env })));
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', '`', '${', '\\', '\n', "'", '"', '\t', '$', '}', '\u2028', '\u202e'), {
      maxLength: 12,
    })
    .map((all) => all.join('')),
  fc.constant('${env.TOKEN}'),
);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, 0, -1.5, 1e21),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('what is written is what it evaluates to', () => {
  fc.assert(
    fc.property(value, (written) => {
      expect(evaluated(valueText(written, '  '))).toEqual(JSON.parse(JSON.stringify(written)));
    }),
    { numRuns: 2000 },
  );
});

test('nothing that is written shows a reviewer another text than is read', () => {
  fc.assert(
    fc.property(value, text, (written, remark) => {
      const lines = [valueText(written, '  '), ...commentText(remark, '  ')];
      expect(lines.join('\n').match(DANGEROUS)).toBe(null);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['${env.TOKEN}', "env('TOKEN')"],
  ["it's", "'it\\'s'"],
  ['one\n  `two` ${x}\n', '`one\n  \\`two\\` \\${x}\n`'],
  [{ 'X-Key': ['a', 'b'] }, "{ 'X-Key': ['a', 'b'] }"],
])('%j is written as people would', (given, expected) => {
  expect(valueText(given, '')).toBe(expected);
});
