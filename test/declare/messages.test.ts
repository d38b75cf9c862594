import { codeFrame } from '../../src/declare/code-frame.ts';
import { Findings } from '../../src/declare/findings.ts';
import { SourceFile } from '../../src/declare/source-file.ts';
import { didYouMean, editDistance, oneOf } from '../../src/declare/suggest.ts';
import { load, webHook, loaded } from './loading.ts';

/** Enough that the whole is read in pieces. */
const COMMENTS = `\n${'# and so on\n'.repeat(2000)}`;

describe('suggestions', () => {
  test.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s is as far from %s as %i edits', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('only what is near is suggested, the nearest first, case aside', () => {
    expect(didYouMean('repositry', ['repo', 'repository'])).toBe('Did you mean "repository"?');
    expect(didYouMean('TOKEN', ['token'])).toBe('Did you mean "token"?');
    expect(didYouMean('xyz', ['token'])).toBe('');
    expect(didYouMean('UPSUN_TOKN', ['UPSUN_API_TOKEN', 'UPSUN_TOKEN'])).toBe('Did you mean "UPSUN_TOKEN"?');
    expect(didYouMean('x'.repeat(1000), ['x'.repeat(999)])).toBe('');
  });

  test.each([
    ['K', '_'],
    ['KEY', '_'],
    ['CI', 'DI'],
    ['HOOK', 'HOME'],
  ])('%s shares too little with %s', (given, candidate) => {
    expect(didYouMean(given, [candidate])).toBe('');
  });

  test('lists stay short', () => {
    expect(oneOf([])).toBe('');
    expect(oneOf(['a'])).toBe('a');
    expect(oneOf(['a', 'b', 'c'])).toBe('a, b or c');
    expect(oneOf(Array.from({ length: 20 }, (_, i) => String(i)))).toMatch(/11 or 8 others$/u);
  });
});

describe('code frames', () => {
  const frame = (lines: readonly string[], line: number, column: number, endColumn = column + 1): string =>
    codeFrame((at) => lines[at - 1], {
      filename: 'f',
      start: { line, column },
      end: { line, column: endColumn },
    });

  test('two lines around, a marker as wide as the place', () => {
    expect(frame(['one', 'two', 'three', 'four', 'five', 'six'], 3, 2, 5)).toBe(
      '  1 | one\n  2 | two\n> 3 | three\n    |  ^^^\n  4 | four\n  5 | five',
    );
    expect(frame(['only'], 1, 5, 5)).toBe('> 1 | only\n    |     ^');
  });

  test('tabs keep the marker in place', () => {
    expect(frame(['\tx: y'], 1, 5)).toBe('> 1 | \tx: y\n    | \t   ^');
  });

  test('a long line is cut around the place', () => {
    const text = frame([`${'a'.repeat(500)}HERE${'b'.repeat(500)}`], 1, 501, 505);
    expect(text).toContain('HERE');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140);
  });

  test('a place over several lines is marked to the end of its first', () => {
    const text = codeFrame((line) => ['ab: |', '  x'][line - 1], {
      filename: 'f',
      start: { line: 1, column: 5 },
      end: { line: 2, column: 4 },
    });
    expect(text).toBe('> 1 | ab: |\n    |     ^\n  2 |   x');
  });
});

describe('places', () => {
  test('lines end with LF, CRLF or CR', () => {
    const file = new SourceFile('f', 'a\r\nb\rc\nd', '/');
    expect([0, 3, 5, 7, 8].map((offset) => Object.values(file.position(offset)).join(':'))).toEqual([
      '1:1',
      '2:1',
      '3:1',
      '4:1',
      '4:2',
    ]);
  });

  test('the same sentence about the same place is kept once, and the rest in order', () => {
    const file = new SourceFile('f', 'abc', '/');
    const findings = new Findings();
    findings.warning({ file, start: 2, end: 3 }, 'later');
    findings.error({ file, start: 0, end: 1 }, 'x');
    findings.error({ file, start: 0, end: 1 }, 'x');
    findings.error(undefined, 'nowhere');
    expect(findings.list().map(({ summary }) => summary)).toEqual(['nowhere', 'x', 'later']);
    const copy = new Findings(findings);
    copy.error(undefined, 'more');
    expect([findings.list().length, copy.list().length, copy.hasErrors]).toEqual([3, 4, true]);
  });

  test.each([
    ['a short', ''],
    ['a long', COMMENTS],
  ])('a resource of %s manifest knows where its properties stand', async (_, comments) => {
    const { desired } = await loaded(webHook('login:\n  user: u') + comments);
    const source = desired[0]!.source!;
    const at = (path: string[], part?: 'key' | 'value'): string => {
      const { start, end } = source.locate(path, part);
      return `${start.line}:${start.column}-${end.line}:${end.column}`;
    };
    expect(at(['url'])).toBe('7:12-7:29');
    expect(at(['url'], 'key')).toBe('7:7-7:10');
    expect(at(['login', 'user'])).toBe('9:15-9:16');
    expect(at(['login', 'nope'])).toBe('8:7-8:12');
    expect(at([], 'key')).toBe('3:3-3:4');
    expect(at([])).toMatch(/^3:3-9:/u);
    expect(source.filename).toMatch(/holdfast\.yaml$/u);
  });
});

test.each([
  ['an unknown property', webHook('nope: 1')],
  ['one inside another', webHook('login: { user: u, nope: 1 }')],
  ['a wrong type', webHook('login:\n  user: [1]')],
  ['a reference to nothing', webHook('url: ${resources.b.id}')],
  ['an unknown option', `${webHook('')}    options: { nope: 1 }\n`],
  ['a dependency on nothing', `${webHook('')}    options:\n      dependsOn: [b]\n`],
  ['an unknown type', 'resources:\n  a:\n    type: acme:Nope\n'],
  ['an unknown key', 'resources:\n  a:\n    type: acme:Hook\n    nope: 1\n'],
  ['a missing property', 'resources:\n  a:\n    type: acme:Hook\n    properties: { type: web }\n'],
])('%s has the same place in a long manifest as in a short one', async (_, text) => {
  const [short, long] = await Promise.all(
    [text, text + COMMENTS].map(async (manifest) =>
      (await load(manifest)).diagnostics.map(({ range, summary, detail, path }) => {
        return { start: range?.start, end: range?.end, summary, detail, path };
      }),
    ),
  );
  expect(short).not.toEqual([]);
  expect(long).toEqual(short);
});

test('10,000 mistakes are all reported', async () => {
  const text = `resources:\n${Array.from({ length: 10_000 }, (_, i) => `  r${i}: 5\n`).join('')}`;
  expect((await load(text)).diagnostics).toHaveLength(10_000);
});
