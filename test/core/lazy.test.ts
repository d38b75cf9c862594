import { lazily } from '../../src/core/lazy.ts';

test('makes a part whenever it is read, and only then', () => {
  const made: string[] = [];
  const part =
    (name: string) =>
    (from: string): string => {
      made.push(name);
      return `${name} of ${from}`;
    };
  const whole = lazily({ own: 1 }, 'it', { a: part('a'), b: part('b') });
  expect([whole.own, made]).toEqual([1, []]);
  expect([whole.b, whole.b, made]).toEqual(['b of it', 'b of it', ['b', 'b']]);
});

test('gives each object parts of its own', () => {
  const parts = { a: (name: string) => ({ name }) };
  const [first, second] = ['x', 'y'].map((name) => lazily({ name }, name, parts));
  expect([first?.a, second?.a]).toEqual([{ name: 'x' }, { name: 'y' }]);
});

test('lets a copy and JSON have the parts, and nothing else', () => {
  const whole = lazily({ own: 1 }, 2, { a: (from: number) => from });
  const copy = { ...whole, own: 3 };
  expect(Object.getOwnPropertyDescriptor(copy, 'a')).toMatchObject({ value: 2 });
  expect(Reflect.ownKeys(copy)).toEqual(['own', 'a']);
  expect(JSON.stringify(whole)).toBe('{"own":1,"a":2}');
});
