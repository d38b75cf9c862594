import type { PropertyPath } from '../../core/path.ts';
import type { Span } from '../node.ts';

/** Ends of what is no code, by its begin. */
const QUIET: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '//': '\n', '/*': '*/' };
const CLOSING = new Set([')', ']', '}']);
const OPENING = new Set(['(', '[', '{']);

/**
 * Where a value most likely stands in the text of a module: each name of the way is looked for after the one before
 * it. `inCall`: the search begins at a call and stays inside its brackets. A name that is computed is not found; the
 * place is then that of what is around it.
 */
export function locateInModule(text: string, from: number, inCall: boolean, steps: PropertyPath): Span {
  const begin = inCall ? from : Math.max(0, text.search(/^export\s+default\b/mu));
  let found: Span = { start: begin, end: begin + wordAt(text, begin) };
  let at = inCall ? from : 0;
  const limit = inCall ? endOfCall(text, from) : text.length;
  for (const step of steps) {
    if (typeof step === 'number') continue;
    const next = findName(text, step, at, limit);
    if (next === undefined) continue;
    found = next;
    at = next.end;
  }
  return found;
}

function wordAt(text: string, start: number): number {
  return Math.max(1, /^[\w$.]*/u.exec(text.slice(start, start + 100))?.[0].length ?? 1);
}

/** A member's name with what follows a name: a colon, or the end of a shorthand. */
function findName(text: string, name: string, from: number, limit: number): Span | undefined {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const pattern = new RegExp(`(?<![\\w$.])(["']?)${escaped}\\1(?=\\s*[:,}(])`, 'gu');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null || match.index >= limit) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/** The offset after the bracket that closes the first one opened; the text's end where none does. */
function endOfCall(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const quiet = QUIET[text.slice(at, at + 2)] ?? QUIET[text[at] ?? ''];
    if (quiet !== undefined) at = endOfQuiet(text, at, quiet);
    else if (OPENING.has(text[at] ?? '')) depth += 1;
    else if (CLOSING.has(text[at] ?? '') && (depth -= 1) <= 0) return at + 1;
  }
  return text.length;
}

function endOfQuiet(text: string, from: number, end: string): number {
  for (let at = from + (end === '*/' ? 2 : 1); at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(end, at)) return at + end.length - 1;
  }
  return text.length;
}
