import fc from 'fast-check';
import { memberOf, membersOf, namesOf, type Entry, type Node } from '../../src/declare/node.ts';
import { readPieces } from '../../src/declare/yaml-pieces.ts';
import { read } from './plain-tree.ts';

/** A tree with all it says of itself, for comparing. */
function told(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  const { kind, start, end, weight } = node;
  if (node.kind === 'scalar') return { kind, start, end, weight, value: node.value };
  if (node.kind === 'list') return { kind, start, end, weight, items: node.items.map(told) };
  const outline = (member: Entry | undefined) => ({
    ...member,
    value: [member?.value.kind, member?.value.start, member?.value.end],
  });
  const found = [...namesOf(node)].map((name) => outline(memberOf(node, name)));
  const members = membersOf(node).map(outline);
  const entries = [...node.entries].map(([key, entry]) => ({ key, ...entry, value: told(entry.value) }));
  const none = memberOf(node, 'none is called so');
  return { kind, start, end, weight, entries, found, members, none };
}

/** Pieces so small that every member stands alone. */
const inPieces = (text: string): Node | undefined => readPieces(text, 100, 1);

const FRAME = 'name: n\n# a comment\nconfig: { a: { default: 1 } }\n';

describe('a document read piece by piece', () => {
  test.each([
    ['members of two sections', `${FRAME}resources:\n  a:\n    type: x:Y\n  b:\n    list: [1, two, "3"]\n`],
    ['an empty section', `${FRAME}resources:\n\noutputs:\n  a: 1\n`],
    ['comments and empty lines', 'a:\n\n  # first\n\n  b: 1 # one\n\n  # last\n  c: 2\n\n# end\nd: 3\n'],
    ['Windows line ends', 'a:\r\n  b: 1\r\n  c: 2\r\nd: 3\r\n'],
    ['one map in braces, as JSON is', '{\n  "a": { "b": [1, "x"] },\n  "c": null\n}\n'],
    ['a byte order mark', '\ufeffa:\n  b: 1\nc: 2\n'],
    ['no line end at the end', 'a:\n  b: 1\n  c: 2'],
    ['members indented by four', 'a:\n    b: 1\n    c:\n        d: 2\ne: 1\n'],
    ['a list where a map could be', 'a:\n- x\n- y: 1\n  z: 2\nb:\n  - 1\n'],
    [
      'texts over several lines',
      'a:\n  b: one\n    two\n  c: "three\n    four"\n  d: |\n    e: 5\n    f: 6\n  g: 7\n',
    ],
    ['a text that looks like a member', 'a:\n  b: |2\n      c: 1\n      d: 2\n  e: >-\n    f: 1\n'],
    ['numbers, words and nothing', 'a:\n  b: 0x1F\n  c: true\n  d:\n  e: ~\n  f: 1.5e3\n  g: "1"\nh:\n'],
    ['what JavaScript takes for a line end', 'a: "x\u2028b: 1"\nc:\n  d: "y\u2029  e: 1"\n  f: 2\n'],
    ['escapes', `a:\n  b: "x\\ty \\"z\\""\n  c: 'it''s'\n  "d e": 1\n  'f': 2\n`],
    ['empty lists and maps', 'a:\n  b: []\n  c: {}\n  d: [{}, [], [[]]]\ne: {}\n'],
    ['names JavaScript would sort', 'a:\n  b2: 1\n  b1: 2\n  x9: 3\n'],
  ])('means what the whole means: %s', (_, text) => {
    const pieces = inPieces(text);
    expect(pieces).toBeDefined();
    expect(told(pieces)).toEqual(told(read(text).root));
  });

  test.each([
    ['no map', '- a\n- b\n'],
    ['an anchor', 'a: &x 1\nb: 2\n'],
    ['an alias', 'a:\n  b: &x 1\n  c: *x\n'],
    ['a merge', 'a: { <<: { b: 1 } }\nc: 1\n'],
    ['a tag', 'a: !!str 1\nb: 2\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\nb: 2\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
    ['a name that stands twice in the document', 'a: 1\nb: 2\na: 3\n'],
    ['a name that stands twice in a section', 'a:\n  b: 1\n  c: 2\n  b: 3\nd: 1\n'],
    ['a name that stands twice further in', 'a:\n  b: { c: 1, c: 2 }\nd: 1\n'],
    ['a name that stands twice, with a map between', 'a: { b: 1, c: { b: 2 }, b: 3 }\nd: 1\n'],
    ['a name that cannot be one', 'a:\n  __proto__: 1\nb: 2\n'],
    ['a number that would be rounded', 'a:\n  b: 9007199254740993\nc: 1\n'],
    ['a list as a name', '? [x]\n: 1\na: 1\n'],
    ['a quote that is never closed', 'a: "x\nb: 1\n'],
    ['a bracket closed at the margin', 'a: {\nb: 1\n}\nc: 1\n'],
    ['text behind a section', 'a:\n  b: 1\n c: 2\nd: 1\n'],
    ['a first member that is indented', ' a: 1\nb: 2\n'],
    ['a map in braces before the members', '{ a: 1 }\nb: 2\n'],
    ['a tab as indentation', 'a:\n\tb: 1\nc: 1\n'],
  ])('is left to the whole reading where it holds %s', (_, text) => {
    expect(inPieces(text)).toBeUndefined();
  });

  test('tells names apart however many there are before', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `  n${String(index)}: { x: 1, y: { x: 2 } }\n`);
    const text = `a:\n${many.join('')}`;
    const large = (more: string) => readPieces(`${text}${more}z:\n  last: 1\n`, 100);
    expect(told(large('  m: 1\n'))).toEqual(told(read(`${text}  m: 1\nz:\n  last: 1\n`).root));
    for (const twice of ['n5', 'n2990', 'm: 1\n  m']) expect(large(`  ${twice}: 1\n`)).toBeUndefined();
    expect(large('  m: { n2999: 1, n2998: { n2999: 1 }, n2999: 2 }\n')).toBeUndefined();
  });

  test('counts how deep values lie in the document, not in the piece', () => {
    const deep = (depth: number): string => `a:\n  b: ${'['.repeat(depth)}${']'.repeat(depth)}\nc: 1\n`;
    expect(inPieces(deep(98))).toBeDefined();
    expect(read(deep(98)).problems).toEqual([]);
    expect(inPieces(deep(99))).toBeUndefined();
    expect(read(deep(99)).problems).toHaveLength(1);
  });

  test('is not tried for a short document', () => {
    expect(readPieces('a: 1\nb: 2\n', 100)).toBeUndefined();
    const long = `a:\n${Array.from({ length: 2000 }, (_, index) => `  b${String(index)}: ${String(index)}\n`).join('')}`;
    expect(readPieces(long, 100)).toBeDefined();
  });
});

const indents = fc.constantFrom('', ' ', '  ', '   ', '    ', '      ', '\t');
const contents = fc.constantFrom(
  ...['a:', 'b:', 'c: 1', 'd: x', 'e: "x', 'y"', "f: 'x", "y'", 'g: |', 'h: >-', 'i: |2', 'text', 'j: k: l'],
  ...[
    '- x',
    '- a: 1',
    '-',
    '# note',
    '',
    '---',
    '...',
    '? x',
    ': y',
    'k: [1,',
    '2]',
    'l: {',
    'm: 1,',
    '}',
    ']',
  ],
  ...[
    'n: &x 1',
    'o: *x',
    '<<: {}',
    'p: !!str 1',
    'q: 007',
    '%YAML 1.1',
    '"r": 1',
    "'s': {}",
    't: \u0000',
    'u:v',
  ],
);
const breaks = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r', '\u2028', '\u0085');
const lines = fc.tuple(indents, contents, breaks).map((parts) => parts.join(''));
/** Mostly what people write, so that enough of it is YAML. */
const tidy = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.array(lines, { maxLength: 3 })), {
    maxLength: 6,
  })
  .map((members) => members.map(([name, rest]) => `  ${name}:\n${rest.join('')}`).join(''));

test('whatever stands in a document, its pieces mean what the whole means or are left to it', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(lines, { maxLength: 12 }),
      tidy,
      fc.array(lines, { maxLength: 3 }),
      (before, inner, after) => {
        for (const text of [
          before.join(''),
          `x:\n${inner}z: 1\n`,
          `${before.join('')}x:\n${inner}${after.join('')}`,
        ]) {
          const pieces = inPieces(text);
          if (pieces === undefined) continue;
          const { root, problems } = read(text);
          expect(problems).toEqual([]);
          expect(told(pieces)).toEqual(told(root));
          compared += 1;
        }
      },
    ),
    { numRuns: 4000 },
  );
  expect(compared).toBeGreaterThan(500);
});
