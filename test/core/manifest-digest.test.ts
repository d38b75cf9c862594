import { manifestDigest } from '../../src/core/manifest-digest.ts';
import type { Stack } from '../../src/core/result.ts';
import { Reference, Secret, Template, Unknown, type Value } from '../../src/core/value.ts';

const stackWith = (value: Value): Omit<Stack, 'manifestDigest'> => ({
  name: 'n',
  stack: 'dev',
  backend: 'file:.holdfast',
  desired: [],
  policy: {},
  outputs: { value },
  providers: {},
});
const digest = (value: Value): string => manifestDigest(stackWith(value));

test('the digest does not depend on a secret’s value', () => {
  expect(digest(new Secret('a'))).toBe(digest(new Secret('b')));
  expect(digest([new Template(['x', new Secret('a')])])).toBe(digest([new Template(['x', new Secret('b')])]));
});

test('it depends on everything else that is declared', () => {
  const values: Value[] = [
    null,
    'a',
    1,
    true,
    ['a'],
    { a: 'a' },
    new Secret('a'),
    new Unknown('a'),
    new Reference('a', 'id'),
    new Reference('b', 'id'),
    new Template(['a']),
  ];
  expect(new Set(values.map(digest)).size).toBe(values.length);
});

test('it does not depend on the order of keys, nor on where state is kept', () => {
  expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, a: 1 }));
  expect(manifestDigest({ ...stackWith(1), backend: 's3://b' })).toBe(digest(1));
});
