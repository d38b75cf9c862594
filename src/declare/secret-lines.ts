import type { Span } from './node.ts';

/**
 * Where the values of secrets stand in a text that cannot be read as a tree, by the names before them: the quoted text
 * after the name, or else the rest of the line and the lines below that are indented further. Names at the beginning of
 * a line are those of sections.
 */
export function secretLines(text: string, names: ReadonlySet<string>): readonly Span[] {
  const name = [...names, 'fn::secret'].map((one) => one.replace(/[$^*+?.()|[\]{}\\/]/gu, '\\$&')).join('|');
  const key = new RegExp(`(?<![\\w.-]|^)(?:(["']?)(?:${name})\\1\\s*:(?!:)|secret\\()`, 'gmu');
  return [...text.matchAll(key)].map((match) => {
    const start = match.index + match[0].length;
    return { start, end: endOfValue(text, match.index, start) };
  });
}

const QUOTED = /[ \t]*(["'`])(?:\\.|''|(?!\1)[^\r\n])*\1[ \t]*(?=$|[\r\n,;}\])#])/uy;

function endOfValue(text: string, key: number, start: number): number {
  QUOTED.lastIndex = start;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return start + quoted[0].length;
  const indentation = indentationAt(text, text.lastIndexOf('\n', key - 1) + 1);
  let end = endOfLine(text, start);
  while (end < text.length) {
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const last = endOfLine(text, next);
    const blank = text.slice(next, last).trim() === '';
    if (!blank && indentationAt(text, next) <= indentation) break;
    end = last;
  }
  return end;
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/u);
  return end < 0 ? text.length : from + end;
}

/** Columns before the first character; the mark of a list's item counts as one, as YAML has it. */
function indentationAt(text: string, line: number): number {
  return /^[ \t]*/u.exec(text.slice(line, line + 1000))?.[0].length ?? 0;
}
