import fc from 'fast-check';
import { indentedJson } from '../../src/reports/indented-json.ts';
import { jsonText } from '../../src/reports/json-text.ts';

const objects = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value): value is object => typeof value === 'object' && value !== null);

describe('JSON made in pieces', () => {
  test('is the text that is made at once', () => {
    fc.assert(
      fc.property(objects, fc.nat(5), (value, levels) => {
        expect([...indentedJson(value, levels)].join('')).toBe(jsonText(value, 2));
      }),
    );
  });

  test('stands behind its margin', () => {
    fc.assert(
      fc.property(objects, fc.nat(3), (value, levels) => {
        const inner = [...indentedJson(value, levels, '  ')].join('');
        expect(`{\n  "a": ${inner}\n}`).toBe(jsonText({ a: value }, 2));
      }),
    );
  });

  test('leaves out members that are undefined', () => {
    expect([...indentedJson({ a: undefined, b: 1 }, 2)].join('')).toBe('{\n  "b": 1\n}');
  });

  test('gives what lies deeper than asked for at once', () => {
    const pieces = [...indentedJson({ list: [{ a: { b: 1 } }, { c: 2 }] }, 2)];
    expect(pieces).toContain(JSON.stringify({ a: { b: 1 } }, undefined, 2).replaceAll('\n', '\n    '));
  });
});
