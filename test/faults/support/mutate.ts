/** Pieces that parsers have stumbled over. */
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    ',',
    '-',
    '\n',
    '\n  ',
    '\t',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\ud800',
    '&a ',
    '*a ',
    '<<: ',
    '!!js ',
    '|',
    '>',
    '#',
    '%',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '"__proto__":{"x":1},',
    'null',
    'true',
    '1e999',
    '-0',
    '9007199254740993',
  ],
  ...[
    '${',
    '$${',
    '${env.X}',
    '${resources.a.b}',
    '${each.key}',
    'fn::file',
    'fn::exec',
    '../',
    'a'.repeat(5_000),
    '['.repeat(500),
    '{"a":'.repeat(500),
  ],
] as const;

/** A text with some damage: bytes turned, cut out, repeated or moved, and awkward pieces put in. */
export function mutated(text: string, draw: () => number): string {
  let result = text;
  for (let rounds = 1 + Math.floor(draw() * 4); rounds > 0; rounds -= 1) result = once(result, draw);
  return result;
}

function once(text: string, draw: () => number): string {
  const at = Math.floor(draw() * (text.length + 1));
  const end = Math.min(text.length, at + Math.floor(draw() ** 3 * 200));
  const kind = Math.floor(draw() * 7);
  const piece = PIECES[Math.floor(draw() * PIECES.length)] ?? '';
  if (kind === 0) return text.slice(0, at) + text.slice(end);
  if (kind === 1) return text.slice(0, end) + text.slice(at);
  if (kind === 2) return text.slice(0, at);
  if (kind === 3)
    return text.slice(0, at) + String.fromCharCode(Math.floor(draw() * 256)) + text.slice(at + 1);
  if (kind === 4) return text.slice(end) + text.slice(at, end);
  if (kind === 5) return text.slice(0, at) + piece + text.slice(end);
  return text.slice(0, at) + piece + text.slice(at);
}
