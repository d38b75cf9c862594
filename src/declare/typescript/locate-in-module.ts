import type { PropertyPath } from '../../core/path.ts';
import type { Span } from '../node.ts';

/** Comments, templates and texts; a text that is not closed ends with its line. */
const QUIET =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`(?:\\[\s\S]|[^`\\])*`?|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/gu;
const CLOSING = new Set([')', ']', '}']);
const OPENING = new Set(['(', '[', '{']);

/** The text with everything blanked that is neither code nor a quoted name of a member; offsets stay the same. */
export function codeOf(text: string): string {
  return text.replaceAll(QUIET, (quiet, offset: number) => {
    const isName =
      quiet !== '' &&
      `'"`.includes(quiet[0] ?? ' ') &&
      /^\s*:/u.test(text.slice(offset + quiet.length, offset + quiet.length + 20));
    return isName ? quiet : quiet.replaceAll(/[^\n]/gu, ' ');
  });
}

/**
 * Where a value most likely stands in the code of a module: each name of the way is looked for after the one before
 * it. `inCall`: the search begins at a call and stays inside its brackets. A name that is computed is not found; the
 * place is then that of what is around it.
 */
export function locateInModule(code: string, from: number, inCall: boolean, steps: PropertyPath): Span {
  const begin = inCall ? from : Math.max(0, code.search(/^export\s+default\b/mu));
  let found: Span = { start: begin, end: begin + wordAt(code, begin) };
  let at = inCall ? from : 0;
  const limit = inCall ? endOfCall(code, from) : code.length;
  for (const step of steps) {
    const next = typeof step === 'number' ? undefined : findName(code, step, at, limit);
    if (next === undefined) continue;
    found = next;
    at = next.end;
  }
  return found;
}

function wordAt(code: string, start: number): number {
  return Math.max(1, /^[\w$.]*/u.exec(code.slice(start, start + 100))?.[0].length ?? 1);
}

/** A member's name with what follows a name: a colon, or the end of a shorthand. */
function findName(code: string, name: string, from: number, limit: number): Span | undefined {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const pattern = new RegExp(`(?<![\\w$.])(["']?)${escaped}\\1(?=\\s*[:,}(])`, 'gu');
  pattern.lastIndex = from;
  const match = pattern.exec(code);
  if (match === null || match.index >= limit) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/** The offset after the bracket that closes the first one opened; the end where none does. */
function endOfCall(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    const character = code[at] ?? '';
    if (OPENING.has(character)) depth += 1;
    if (CLOSING.has(character) && (depth -= 1) <= 0) return at + 1;
  }
  return code.length;
}
