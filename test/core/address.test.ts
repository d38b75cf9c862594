import { formatAddress, matchPattern, parseAddress } from '../../src/core/address.ts';
import { formatPath, parsePath, scanPath } from '../../src/core/path.ts';

describe('addresses', () => {
  test.each([
    ['shop', undefined, 'shop'],
    ['shop', 'eu', 'shop["eu"]'],
    ['shop', 'a "b" ] \\', 'shop["a \\"b\\" ] \\\\"]'],
    ['shop', '', 'shop[""]'],
  ])('%s with key %s is written %s and read back', (name, key, text) => {
    expect(formatAddress(name, key)).toBe(text);
    expect(parseAddress(text)).toEqual(key === undefined ? { name } : { name, key });
  });

  test('an integer key may stand without quotes', () => {
    expect(parseAddress('shop[5]')).toEqual({ name: 'shop', key: '5' });
  });

  test.each(['', 'a b', 'a.b', 'a[', 'a["x]', '["x"]', 'a["x"]["y"]', '*', '5a', 'a["\\q"]'])(
    '%j is no address',
    (text) => expect(parseAddress(text)).toBeUndefined(),
  );
});

describe('patterns', () => {
  test.each([
    ['shop', 'shop', true],
    ['shop', 'shop["eu"]', true],
    ['shop', 'shop-a', false],
    ['shop-*', 'shop-a', true],
    ['shop-*', 'shop-a["x"]', true],
    ['*', 'anything["x"]', true],
    ['shop["*"]', 'shop["eu"]', true],
    ['shop["*"]', 'shop', false],
    ['shop["eu"]', 'shop["us"]', false],
    ['s[ht]op', 'shop', false],
    ['a*b*c', 'a1b2c', true],
    ['a*b*c', 'a1c2b', false],
    ['ab*ba', 'aba', false],
    ['a**c', 'abc', true],
    ['*a*a*b', 'aab', true],
    ['*aa*a', 'aa', false],
    ['', 'a', false],
  ])('%s against %s is %s', (pattern, address, expected) => {
    expect(matchPattern(pattern, address)).toBe(expected);
  });

  test('many stars against a long text end at once', () => {
    expect(matchPattern(`${'a*'.repeat(5000)}b`, 'a'.repeat(20000))).toBe(false);
  });
});

describe('property paths', () => {
  test.each([
    ['a', ['a']],
    ['a.b[0]["x y"]', ['a', 'b', 0, 'x y']],
    ['headers.X-Key', ['headers', 'X-Key']],
    ['*', ['*']],
    ['a[*].b', ['a', '*', 'b']],
    ['["x y"].z', ['x y', 'z']],
    ['a["q\\"q"]', ['a', 'q"q']],
  ])('%s is read and written back', (text, steps) => {
    expect(parsePath(text)).toEqual(steps);
    expect(formatPath(steps)).toBe(text);
  });

  test('a member called like a number keeps its quotes', () => {
    expect(parsePath(formatPath(['a', '0', 1]))).toEqual(['a', '0', 1]);
  });

  test.each(['', '.a', 'a.', 'a..b', 'a[-1]', 'a[01]', 'a["\\q"]', 'a b', '[0', 'a[]'])(
    '%j is no path',
    (text) => expect(parsePath(text)).toBeUndefined(),
  );

  test('a scan stops where the path ends', () => {
    expect(scanPath('${env.X:-y}', 2)).toEqual({ steps: ['env', 'X'], end: 7 });
    expect(scanPath('${}', 2)).toBeUndefined();
  });
});
