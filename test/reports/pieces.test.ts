import { HoldfastError } from '../../src/core/errors.ts';
import { displayWidth, padded, wrapped } from '../../src/reports/display-width.ts';
import { lineDiff } from '../../src/reports/line-diff.ts';
import { jsonText } from '../../src/reports/json-text.ts';
import { metricFamily } from '../../src/reports/metric-family.ts';
import { DANGEROUS } from '../../src/core/dangerous.ts';
import { neutral, neutralLine, neutralPainted, quoted } from '../../src/reports/neutral.ts';
import { inlineValue } from '../../src/reports/value-lines.ts';
import { differenceLines } from '../../src/reports/difference-lines.ts';
import { dot, mermaid, type GraphNode } from '../../src/reports/graph.ts';
import { diagnosticText, errorText } from '../../src/reports/problem-text.ts';
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

describe('a quoted command', () => {
  const unlock = 'holdfast force-unlock 0b9c8f8e-6a51-4f0c-9a4e-0f6f0c1a2b3d';

  test.each(['`', '"'])('in %s is never broken, and a long one has a line of its own', (mark) => {
    const quotedCommand = `${mark}${unlock}${mark}`;
    const lines = wrapped(
      `That process is gone. Remove it with ${quotedCommand}; the next run resolves it.`,
      40,
    );
    expect(lines).toEqual([
      'That process is gone. Remove it with',
      `${quotedCommand};`,
      'the next run resolves it.',
    ]);
  });

  test('may hold addresses with spaces and quotes of their own', () => {
    const command = `"holdfast state rm 'hook["a b c d e f g h"]'"`;
    expect(wrapped(`Remove it first with ${command}, or move.`, 30)).toEqual([
      'Remove it first with',
      `${command},`,
      'or move.',
    ]);
  });

  test('differs from prose in double quotes, and from marks that nothing closes', () => {
    expect(wrapped('it says "one two three four five six"', 24)).toHaveLength(2);
    expect(wrapped('a lone ` does not hold the rest together', 24)).toHaveLength(2);
    expect(wrapped('so does "holdfast without an end', 20)).toHaveLength(2);
    expect(wrapped('two  spaces   stay', 40)).toEqual(['two  spaces   stay']);
  });

  test('stays pasteable in a box of 80 and of 40 columns', () => {
    const error = new HoldfastError('locked', 'file:/tmp/x is locked by ann@build, process 7 on build', {
      advice: `That process is gone, so the lock is stale. Remove it with "${unlock}"; the next run then resolves what was left open.`,
    });
    for (const width of [40, 80, 200]) {
      const lines = errorText(error, { ...plainView, width }).split('\n');
      expect(lines.filter((line) => line.includes(unlock))).toHaveLength(1);
      for (const line of lines) expect(line.includes(unlock) || line.length <= width).toBe(true);
    }
    matchGolden('locked.40.txt', errorText(error, { ...plainView, width: 40 }));
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

describe('JSON text', () => {
  test('equals JSON.stringify once parsed, and holds nothing that drives a terminal', () => {
    const text = Array.from({ length: 0xffff }, (_none, code) => String.fromCharCode(code)).join('');
    const document = { [text]: [text, { deep: text }] };
    for (const indent of [undefined, 2]) {
      const written = jsonText(document, indent);
      expect(JSON.parse(written)).toEqual(document);
      expect(written.match(DANGEROUS)).toBeNull();
    }
    expect(jsonText({ plain: 'ö "x"' }, 2)).toBe(JSON.stringify({ plain: 'ö "x"' }, null, 2));
  });

  test('painted text keeps its colours only', () => {
    expect(neutralPainted('\u001b[1mbold\u001b[22m \u001b[2J \u009b1A \u202e')).toBe(
      '\u001b[1mbold\u001b[22m \\u001b[2J \\u009b1A \\u202e',
    );
  });
});

test('labels of metrics are one line without marks', () => {
  const text = metricFamily('m', 'Help.', [{ labels: { name: 'a"\\\n\u202e\u009b' }, value: 1 }]);
  expect(text.split('\n')[2]).toBe('m{name="a\\"\\\\\\n\\\\u202e\\\\u009b"} 1');
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
