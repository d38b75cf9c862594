import fc from 'fast-check';
import { parsePath, formatPath } from '../../src/core/path.ts';
import { formatAddress, parseAddress } from '../../src/core/address.ts';
import { parseInterpolation } from '../../src/declare/expression.ts';
import { load } from './loading.ts';
import { read } from './plain-tree.ts';

const fragments = fc.constantFrom(
  'a',
  ': ',
  '\n',
  '  ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&x ',
  '*x',
  '<<: ',
  '!!str ',
  '|',
  '>',
  '#',
  '${',
  '${env.A}',
  '\t',
  '?',
  ',',
  '---',
  '%',
  '~',
  '1e9',
  '\u0000',
  '😀',
);

test('any text is read or refused, never more', () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => {
      const { value, problems } = read(parts.join(''));
      expect(value !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('any text is an interpolation or a problem', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fragments, { maxLength: 10 }), (text, parts) => {
      expect(parseInterpolation(text + parts.join(''))).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test('text without "${" stays as it is, and "$${" keeps any text literal', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseInterpolation(text.replaceAll('${', () => '$${'))).toEqual([text]);
    }),
  );
});

test('addresses and paths are read back as written, whatever the keys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (key) => {
      expect(parseAddress(formatAddress('n', key))).toEqual({ name: 'n', key });
      fc.pre(key !== '*');
      expect(parsePath(formatPath(['a', key, 3]))).toEqual(['a', key, 3]);
    }),
  );
});

test('a whole manifest of arbitrary values ends in diagnostics or a stack', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom('resources', 'providers', 'config', 'outputs', 'policy', 'env', 'backend'),
      async (value, key) => {
        const { stack, diagnostics } = await load(`${key}: ${JSON.stringify(value)}`);
        expect(stack !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
