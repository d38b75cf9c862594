/** Characters that no shell gives a meaning inside a word. */
const PLAIN = /^[\w@%+=:,./-]+$/u;

/** An argument as it is typed in a POSIX shell: in single quotes where it needs them, so that a quoted command can be pasted. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
