/** How many names a sentence lists. */
const FEW = 5;

/** Names as part of a sentence: the first few, and how many more there are. */
export function firstFew(names: readonly string[]): string {
  const shown = names.slice(0, FEW).join(', ');
  return names.length > FEW ? `${shown} and ${String(names.length - FEW)} more` : shown;
}
