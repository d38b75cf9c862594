import { displayWidth, padded, wrapped } from '../../src/reports/display-width.ts';
import { lineDiff } from '../../src/reports/line-diff.ts';
import { neutral, neutralLine, quoted } from '../../src/reports/neutral.ts';
import { inlineValue } from '../../src/reports/value-lines.ts';
import { differenceLines } from '../../src/reports/difference-lines.ts';
import { dot, mermaid, type GraphNode } from '../../src/reports/graph.ts';
import { diagnosticText } from '../../src/reports/problem-text.ts';
import { diagnosticsToDocument } from '../../src/reports/diagnostics-document.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';

describe('widths', () => {
  test.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🚀', 2],
    ['\u001b[1mx\u001b[0m', 1],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(padded(text, 6))).toBe(6);
  });

  test('prose is broken at spaces only', () => {
    expect(wrapped(`${'a'.repeat(25)} b c`, 20)).toEqual(['a'.repeat(25), 'b c']);
    expect(wrapped('one\n\ntwo', 40)).toEqual(['one', '', 'two']);
    expect(wrapped('  - one two three four five', 20)).toEqual(['  - one two three', '    four five']);
  });
});

describe('foreign text', () => {
  test('cannot hold controls, separators or direction marks', () => {
    expect(neutral('a\u0000b\u009bc\u2028d\u202ee\r')).toBe('a\\u0000b\\u009bc\\u2028d\\u202ee\\u000d');
    expect(neutral('tab\tand\nline')).toBe('tab\tand\nline');
    expect(neutralLine('tab\tand\nline')).toBe('tab\\tand\\nline');
    expect(quoted('a"\n\u007f')).toBe('"a\\"\\n\\u007f"');
  });
});

describe('line differences', () => {
  test('are shortest edits with two lines of context', () => {
    const before = Array.from('abcdefghij');
    const after = Array.from('abcdxfghij');
    expect(
      lineDiff(before, after).map((line) => (line.kind === 'hidden' ? line.count : line.kind + line.text)),
    ).toEqual([2, 'samec', 'samed', 'beforee', 'afterx', 'samef', 'sameg', 3]);
  });

  test('keep both ends whatever is between', () => {
    expect(lineDiff(['a'], ['a', 'a'])).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'after', text: 'a' },
    ]);
    expect(lineDiff(['x', 'a', 'y'], ['a'])).toEqual([
      { kind: 'before', text: 'x' },
      { kind: 'same', text: 'a' },
      { kind: 'before', text: 'y' },
    ]);
    expect(lineDiff([], [])).toEqual([]);
  });

  test('give up on the shortest edit where it would cost too much', () => {
    const many = (sign: string) => Array.from({ length: 3000 }, (_none, index) => sign + String(index));
    const kinds = lineDiff(many('a'), many('b')).map(({ kind }) => kind);
    expect(kinds.indexOf('after')).toBe(3000);
  });
});

test('values on one line', () => {
  expect(
    inlineValue({ a: [1, null, true, 'x'], 'b c': {}, s: { $secret: { path: 'p', fingerprint: 'f' } } }),
  ).toBe('{ a = [1, null, true, "x"], "b c" = {}, s = (sensitive value) }');
});

test('a value that becomes unknown, and a list that becomes a text', () => {
  expect(differenceLines('a', { $ref: 'x#id' }, 80)).toEqual(['"a" -> (known after apply)']);
  expect(differenceLines(['a'], 'a', 80)).toEqual(['["a"] -> "a"']);
});

describe('the dependency graph', () => {
  const nodes: GraphNode[] = [
    { address: 'a["x\\"y"]', type: 'acme:Hook', variant: 'web', dependencies: ['b', 'not here'] },
    { address: 'b', type: 'acme:Hook', variant: '<script>', dependencies: [] },
  ];
  test('in both spellings escapes what names hold', () => {
    matchGolden('graph.mmd', mermaid(nodes));
    matchGolden('graph.dot', dot(nodes));
  });
});

test('a finding about a file shows place, frame and advice', () => {
  const finding = {
    severity: 'error',
    summary: 'unknown property "tokn"',
    detail: 'Did you mean "token"?',
    path: 'resources.a.properties.tokn',
    range: { filename: 'holdfast.yaml', start: { line: 4, column: 7 }, end: { line: 4, column: 11 } },
    snippet: '  3 | properties:\n> 4 |   tokn: x\n    |   ^^^^',
  } as const;
  matchGolden('diagnostic.txt', diagnosticText(finding, plainView));
  expect(diagnosticsToDocument([finding, { ...finding, severity: 'warning' }])).toMatchObject({
    valid: false,
    error_count: 1,
    warning_count: 1,
  });
});
