import { jest } from '@jest/globals';
import { nodeAt } from '../../src/declare/node.ts';
import { parse } from 'yaml';
import { read } from './plain-tree.ts';

describe('values of the core schema', () => {
  test.each([
    ['a: 1', { a: 1 }],
    ['a: -0', { a: 0 }],
    ['a: 0x1F', { a: 31 }],
    ['a: 0o17', { a: 15 }],
    ['a: 1.50', { a: 1.5 }],
    ['a: 1e3', { a: 1000 }],
    ['a: 1.5e300', { a: 1.5e300 }],
    ['a: 9007199254740991', { a: 9007199254740991 }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 2024-01-01', { a: '2024-01-01' }],
    ['a: yes', { a: 'yes' }],
    ['a: [true, False, NULL, ~, null, ]', { a: [true, false, null, null, null] }],
    ['a:', { a: null }],
    ['a: "1"', { a: '1' }],
    ["a: 'it''s'", { a: "it's" }],
    ['a: !!str 5', { a: '5' }],
    ['a: ! 5', { a: '5' }],
    ['a: !!float 5', { a: 5 }],
    ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ['a: >-\n  x\n  y\n', { a: 'x y' }],
    ['5: a\non: b\n0x10: c', { 5: 'a', on: 'b', '0x10': 'c' }],
    ['"<<": a', { '<<': 'a' }],
    ['\ufeffa: 1', { a: 1 }],
    ['a: ${env.X:-y}', { a: '${env.X:-y}' }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ])('%j', (text, value) => {
    expect(read(text)).toMatchObject({ value, problems: [] });
  });
});

describe('anchors and merges', () => {
  test('members written out win over merged ones, earlier sources over later ones', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\n';
    expect(read(text).value).toMatchObject({ c: { x: 3, y: 1, z: 2 } });
    expect(read('a: &a {x: 1}\nb: {<<: *a, y: 2}').value).toEqual({ a: { x: 1 }, b: { x: 1, y: 2 } });
  });

  test('an anchor may be used again and again, and be set anew', () => {
    expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x').value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
    expect(read('&k a: 1\nb: *k').value).toEqual({ a: 1, b: 'a' });
  });

  test('150 aliases in an honest file are no bomb', () => {
    const text = `a: &a value\nlist:\n${'  - *a\n'.repeat(150)}`;
    expect(read(text).problems).toEqual([]);
  });

  test('a file that grows beyond ten times its size is refused where it does, once', () => {
    const levels = Array.from({ length: 8 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
    const { problems } = read(['l0: &l0 [aaaaaaaaa]', ...levels].join('\n'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('aliases make this file more than 10 times its size');
  });
});

describe('what is refused, with its place', () => {
  test.each([
    ['a: 9007199254740993', '1:4 9007199254740993 is too large for a number and would be rounded'],
    ['a: 12e4567', '1:4 12e4567 is ambiguous: it reads as a number too large to hold'],
    ['a: 12e45', '1:4 12e45 is ambiguous: it reads as a number too large to hold'],
    ['a: 007', '1:4 007 is ambiguous: leading zeros mean different things to different YAML readers'],
    ['a: .inf', '1:4 .inf is not a number JSON can carry'],
    ['a: 0xffffffffffffffff', '1:4 0xffffffffffffffff is too large for a number and would be rounded'],
    ['a: 1\nb: 2\na: 3', '3:1 "a" appears twice in this map'],
    ['a: {__proto__: 1}', '1:5 "__proto__" cannot be a key'],
    ['constructor: 1\na: 1', '1:1 "constructor" cannot be a key'],
    ['a: {"prototype": 1}', '1:5 "prototype" cannot be a key'],
    ['a: !env X', '1:4 unknown tag !env'],
    ['a: !!binary X', '1:4 unknown tag !!binary'],
    ['a: !!int x', '1:10 this value does not fit its tag !!int'],
    ['a: !!map [1]', '1:4 unknown tag !!map'],
    ['a: *b', '1:4 no anchor &b before this'],
    ['a: &a [*a]', '1:8 *a contains itself'],
    ['? [x]\n: 1', '1:3 a key must be plain text'],
    ['a: &a x\n*a : 1', '2:1 an alias cannot be a key'],
    ['a: {<<: 5}', '1:9 << needs a map or a list of maps'],
    [': 1', '1:1 a key is missing before ":"'],
    ['a: 1\n---\nb: 2', '2:1 a file holds one YAML document'],
    ['%YAML 1.1\n---\na: 1', '1:1 only YAML 1.2 is read'],
    ['', '1:1 m.yaml is empty'],
    ['# only a comment\n', '1:1 m.yaml is empty'],
    ['a: {b: ${env.X}}', '1:8 an interpolation inside {…} or […] must be quoted'],
    ['a: [x${env.X}]', '1:6 an interpolation inside {…} or […] must be quoted'],
    ['a:\n\t- b', '2:1 this is not valid YAML: tab characters must not be used in indentation'],
    ['a: @x', '1:4 this is not valid YAML: bad indentation of a mapping entry'],
    ['a: "x', '1:6 this is not valid YAML: unexpected end of the stream within a double quoted scalar'],
    ['a: \u0000', '1:4 this is not valid YAML: null byte is not allowed in input'],
    ['['.repeat(101), '1:100 this is not valid YAML: nesting exceeded maxDepth (100)'],
  ])('%j', (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  test('the advice says what to write instead', () => {
    expect(read('a: {b: ${env.X}}').details[0]).toContain('Quote it: "${env.X}"');
    expect(read('a: 12e4567').details[0]).toContain('quote it: "12e4567"');
    expect(read('a:\n\t- b').details[0]).toContain('Indent with spaces');
    expect(read('a: `x`').details[0]).toContain('put it in quotes');
    expect(read('a: b: c').details[0]).toContain('must be quoted');
    expect(read('abc: &defaults 1\nb: *default').details[0]).toContain('Did you mean "defaults"?');
  });

  test('several mistakes are all found in one reading', () => {
    expect(read('a: 007\nb: !x 1\nb: 2\n__proto__: 1').problems).toHaveLength(4);
  });

  test('a refused key leaves the prototype alone', () => {
    read('__proto__: {polluted: 1}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('positions', () => {
  test.each([
    [['a'], '1:4-1:5'],
    [['b', 'c', 1], '3:10-3:15'],
    [['b', 'c'], '3:6-3:15'],
    [['d'], '4:4-4:9'],
  ])('the value at %j stands at %s', (path, expected) => {
    const { root, file } = read('a: 1\nb:\n  c: [x, "y z"]\nd: \'q r\'\n');
    const { node } = nodeAt(root!, path);
    const { start, end } = file.range(node.start, node.end);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
  });
});

describe('compared with another reader', () => {
  const documents = [
    'a: 1\nb: [x, {c: d}]\n',
    'a: >\n folded\n text\n\n more\nb: |+\n keep\n\n',
    'a: "esc \\u00e9 \\n \\\n   joined"\n',
    'k: plain\n  continued # comment\n',
    '? complex\n: v\n',
    'a: &x {k: 1}\nb:\n  <<: *x\n  l: 2\n',
    'e: .5\nf: -1.\ng: +12\nh: 1e-7\n',
    'n: [~, Null, null, NULL]\n',
    'q: [yes, No, on, OFF, y]\n',
    'd: 2001-12-14t21:59:43.10-05:00\n',
    'z: 1:30:00\n',
    'u: "\\x41\\U0001F600"\n',
  ];

  test.each(documents)('%j gives the same values', (text) => {
    expect(read(text)).toMatchObject({ value: parse(text, { merge: true }), problems: [] });
  });

  /** Where the two differ, ours refuses instead of guessing. */
  test.each([
    ['12e4567', Infinity],
    ['12e45', 12e45],
    ['007', 7],
    ['9007199254740993', 9007199254740992],
    ['.nan', NaN],
  ])('%s is %s elsewhere and refused here', (text, elsewhere) => {
    expect(parse(text)).toEqual(elsewhere);
    expect(read(`a: ${text}`).problems).toHaveLength(1);
  });

  test('keys stay text here and become numbers or null elsewhere', () => {
    expect(read('0x10: a').value).toEqual({ '0x10': 'a' });
    expect(parse('0x10: a')).toEqual({ 16: 'a' });
  });
});

test('the work grows with the text, not with its square: steps are counted, not time', () => {
  const steps = (keys: number): number => {
    const spy = jest.spyOn(Map.prototype, 'set');
    read(Array.from({ length: keys }, (_, i) => `k${i}: v\n`).join(''));
    const calls = spy.mock.calls.length;
    spy.mockRestore();
    return calls;
  };
  expect(steps(1000)).toBe(1000);
  // A long document is read in pieces: each name is noted in its piece, and then in the whole.
  expect(steps(20_000) - steps(10_000)).toBe(2 * 10_000);
});
