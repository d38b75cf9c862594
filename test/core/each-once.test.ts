import { eachOnce } from '../../src/core/each-once.ts';
import type { Field } from '../../src/core/define.ts';
import { Secret } from '../../src/core/value.ts';

const text: Field = { type: 'string', description: 'A text.' };
const set: Field = { type: 'array', description: 'A set.', unordered: true, items: text };
const list: Field = { type: 'array', description: 'A list.', items: text };

describe('what is sent of a set', () => {
  test('names each item once, in the order in which they are declared', () => {
    expect(eachOnce(set, ['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c']);
  });

  test('takes items for one that mean the same', () => {
    const urls: Field = { ...set, items: { ...text, compareAs: 'url' } };
    expect(eachOnce(urls, ['https://a.example', 'https://A.example/', 'https://b.example'])).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  test('compares objects whole, whatever the order of their members', () => {
    const grants: Field = {
      ...set,
      items: { type: 'object', description: 'One.', fields: { id: text, level: text } },
    };
    const one = { id: '1', level: 'a' };
    expect(eachOnce(grants, [one, { level: 'a', id: '1' }, { id: '1', level: 'b' }])).toEqual([
      one,
      { id: '1', level: 'b' },
    ]);
  });

  test('is the same inside objects and maps', () => {
    const outer: Field = { type: 'object', description: 'Outer.', fields: { inner: set, other: list } };
    expect(eachOnce(outer, { inner: ['a', 'a'], other: ['a', 'a'], unknown: ['a', 'a'] })).toEqual({
      inner: ['a'],
      other: ['a', 'a'],
      unknown: ['a', 'a'],
    });
    expect(eachOnce({ type: 'map', description: 'Map.', items: set }, { k: ['a', 'a'] })).toEqual({
      k: ['a'],
    });
  });
});

describe('what stays as it is', () => {
  test.each([
    ['a list whose repetition may mean something', list, ['a', 'a']],
    ['a value that no field describes', undefined, ['a', 'a']],
    ['null', set, null],
  ])('%s', (_what, field, value) => {
    expect(eachOnce(field, value)).toBe(value);
  });

  test('a set with a secret in it, which is found again by its place', () => {
    const value = ['a', 'a', new Secret('s')];
    expect(eachOnce(set, value)).toBe(value);
  });
});
