import fc from 'fast-check';
import { canonical, isList, isObject, type Json } from '../../src/core/json.ts';

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'B', 'é', '__proto__', '0', '10', '9', '-1', '', 'toJSON'),
  fc.string(),
);
const json = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, true, 0, -0, 1e21, 'a"b', '\u2028'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 40 }).map((members) => Object.fromEntries(members)),
  ),
})).json;

/** What canonical text is, written down as plainly as can be. */
function model(value: Json): string {
  if (isList(value)) return `[${value.map(model).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${model(value[name] as Json)}`).join(',')}}`;
}

/** The same value with the members of every object in the opposite order, as far as the engine lets them be. */
function reversed(value: Json): Json {
  if (isList(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

test('sorts the keys of every object in code unit order, whatever they are', () => {
  fc.assert(fc.property(json, (value) => expect(canonical(value)).toBe(model(value))));
});

test('gives equal text for values that differ in key order only, and text that reads back as the value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonical(reversed(value))).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('leaves out members that are undefined and leaves its argument as it was', () => {
  const value = { b: { d: 1, c: undefined }, a: [{ z: 1, y: 2 }] } as unknown as Json;
  const before = JSON.stringify(value);
  expect(canonical(value)).toBe('{"a":[{"y":2,"z":1}],"b":{"d":1}}');
  expect(JSON.stringify(value)).toBe(before);
});

test('sorts many keys as it sorts few', () => {
  const names = Array.from({ length: 100 }, (_, index) => `k${String((index * 37) % 100)}`);
  const value = Object.fromEntries(names.map((name) => [name, name]));
  expect(Object.keys(JSON.parse(canonical(value)) as object)).toEqual([...names].sort());
});
