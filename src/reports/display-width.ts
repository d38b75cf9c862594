const MARKS = /^(?:\p{Mark}|\u200b|\u200c|\u200d)/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ANSI = /\u001b\[[0-9;]*m/gu; // eslint-disable-line no-control-regex

/** Columns a text takes in a terminal: wide characters take two, combining marks and colours none. */
export function displayWidth(text: string): number {
  const visible = text.includes('\u001b') ? text.replace(ANSI, '') : text;
  if (/^[\u0020-\u007e]*$/u.test(visible)) return visible.length;
  let width = 0;
  for (const character of visible) {
    if (MARKS.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Fills a text with spaces up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/**
 * A quoted command, which is copied whole or not at all: anything in backticks, and in double quotes what begins with
 * the name of a program. Addresses inside stand in single quotes and may hold double ones.
 */
const COMMAND = /`[^`]*`|"(?:holdfast|pulumi|chmod|mv) (?:'[^']*'|[^"'])*"/u;

/** Words between single spaces, a quoted command being one; empty where two spaces meet. */
const WORD = new RegExp(`(?:${COMMAND.source}|[^ ])+|(?<= )(?= )`, 'gu');

/**
 * Breaks prose at spaces into lines of at most this many columns. A longer word, or a quoted command, keeps a line of
 * its own unbroken.
 */
export function wrapped(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(columns, 20)));
}

/** Later lines hang under the first one's text, two columns deeper where it is a list item. */
function wrapLine(line: string, columns: number): string[] {
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const hang = /^ *- /u.test(line) ? `${indent}  ` : indent;
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().match(WORD) ?? ['']) {
    const prefix = lines.length === 0 ? indent : hang;
    const candidate = current === '' ? prefix + word : `${current} ${word}`;
    if (current === '' || displayWidth(candidate) <= columns) {
      current = candidate;
    } else {
      lines.push(current);
      current = hang + word;
    }
  }
  return [...lines, current];
}
