import fc from 'fast-check';
import { DANGEROUS } from '../../../src/core/dangerous.ts';
import type { Json } from '../../../src/core/json.ts';
import { Findings } from '../../../src/declare/findings.ts';
import { readYaml } from '../../../src/declare/read-yaml.ts';
import { SourceFile } from '../../../src/declare/source-file.ts';
import { commentLines, entryLines } from '../../../src/declare/write/yaml-text.ts';
import { plainTree } from '../plain-tree.ts';

function reread(value: Json): unknown {
  const findings = new Findings();
  const lines = ['outer:', ...entryLines('value', value, '  '), ...entryLines('after', 1, '  ')];
  const tree = readYaml(new SourceFile('t.yaml', `${lines.join('\n')}\n`, '/'), findings);
  expect(findings.list()).toEqual([]);
  return (plainTree(tree) as { outer: { value: unknown; after: unknown } }).outer;
}

const key = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string())
  .filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text));
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('a', ' ', '\n', '\t', '#', ': ', '- ', '${x}', 'é', '\u202e', '\u200f', '\u0007'),
      { maxLength: 12 },
    )
    .map((p) => p.join('')),
);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, false, 1e21, 2 ** 60, -0.5, 1.5e-9),
    fc.integer(),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('what is written is read back unchanged, whatever it is', () => {
  fc.assert(
    fc.property(value, (written) => {
      expect(reread(written)).toEqual({ value: written, after: 1 });
    }),
    { numRuns: 2000 },
  );
});

test('nothing that is written shows a reviewer another text than is read', () => {
  fc.assert(
    fc.property(value, text, (written, remark) => {
      const lines = [...entryLines('value', written, '  '), ...commentLines(remark, '  ')];
      expect(lines.join('\n').match(DANGEROUS)).toBe(null);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['no', '  value: "no"'],
  ['12e4567', '  value: "12e4567"'],
  ['${env.TOKEN}', '  value: ${env.TOKEN}'],
  ['#ops', '  value: "#ops"'],
  ['https://hooks.acme.example/a', '  value: https://hooks.acme.example/a'],
  ['Acme GitLab', '  value: Acme GitLab'],
])('%s is written as people would', (given, line) => {
  expect(entryLines('value', given, '  ')).toEqual([line]);
});

test('texts of several lines are written as blocks', () => {
  expect(entryLines('script', 'one;\n  two;\n', '')).toEqual(['script: |', '  one;', '    two;']);
});

test('lists of plain values stay on one line as long as it is short', () => {
  expect(entryLines('a', ['x', '${env.Y}'], '')).toEqual(['a: [x, "${env.Y}"]']);
  expect(
    entryLines(
      'a',
      Array.from({ length: 40 }, () => 'element'),
      '',
    ),
  ).toHaveLength(41);
});

test('comments are wrapped and hold no line break of a vendor', () => {
  expect(commentLines('a\nb\u0000c', '')).toEqual(['# a b\ufffdc']);
  expect(commentLines('word '.repeat(60).trim(), '    ').every((line) => line.length <= 100)).toBe(true);
});
