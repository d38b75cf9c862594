/** `Did you mean "X"?` for the nearest candidate, or nothing. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const nearest = suggest(given, candidates);
  return nearest === undefined ? '' : `Did you mean "${nearest}"?`;
}

/** Two shorter words always look alike. */
const SHORTEST = 3;

/** The candidate with the fewest edits, case aside, at most a third of the longer word; undefined where none is near. */
export function suggest(given: string, candidates: Iterable<string>): string | undefined {
  if (given.length > 100 || given.length < SHORTEST) return undefined;
  const wanted = given.toLowerCase();
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const most = Math.min(Math.floor(Math.max(candidate.length, given.length) / 3), fewest - 1);
    if (candidate.length < SHORTEST || Math.abs(candidate.length - given.length) > most) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance > most) continue;
    best = candidate;
    fewest = distance;
  }
  return best;
}

/** Levenshtein distance, with one swapped pair of neighbours counted once. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** `a, b or c`, at most a dozen. */
export function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, 12);
  const rest = values.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} or ${String(rest)} others`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}
