/** One line of a comparison; `hidden` stands for unchanged lines left out. */
export type DiffLine =
  | { readonly kind: 'same' | 'before' | 'after'; readonly text: string }
  | { readonly kind: 'hidden'; readonly count: number };

/** Above this many cells the middle part is shown as replaced: a shortest edit would cost too much. */
const CELLS = 4_000_000;
const CONTEXT = 2;

/** What changed between two lists of lines, with two unchanged lines around each change. */
export function lineDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  return folded(edits(before, after));
}

type Edit = Exclude<DiffLine, { kind: 'hidden' }>;

function edits(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const limit = Math.min(before.length, after.length) - start;
  while (end < limit && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const middle = shortest(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const same = (text: string): Edit => ({ kind: 'same', text });
  return [...before.slice(0, start).map(same), ...middle, ...before.slice(before.length - end).map(same)];
}

function shortest(before: readonly string[], after: readonly string[]): Edit[] {
  if (before.length * after.length > CELLS) return replaced(before, after);
  const lengths = commonLengths(before, after);
  const width = after.length + 1;
  const result: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      result.push({ kind: 'same', text: before[i] ?? '' });
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      result.push({ kind: 'before', text: before[i] ?? '' });
      i += 1;
    } else {
      result.push({ kind: 'after', text: after[j] ?? '' });
      j += 1;
    }
  }
  return [...result, ...replaced(before.slice(i), after.slice(j))];
}

function replaced(before: readonly string[], after: readonly string[]): Edit[] {
  return [
    ...before.map((text): Edit => ({ kind: 'before', text })),
    ...after.map((text): Edit => ({ kind: 'after', text })),
  ];
}

/** Length of the longest common subsequence of both ends, by start positions. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const diagonal = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = before[i] === after[j] ? diagonal : Math.max(down, right);
    }
  }
  return lengths;
}

function folded(all: readonly Edit[]): DiffLine[] {
  const near = all.map(() => false);
  all.forEach(({ kind }, index) => {
    if (kind !== 'same') near.fill(true, Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  });
  const result: DiffLine[] = [];
  let hidden = 0;
  all.forEach((line, index) => {
    if (near[index] !== true) {
      hidden += 1;
      return;
    }
    if (hidden > 0) result.push({ kind: 'hidden', count: hidden });
    hidden = 0;
    result.push(line);
  });
  return hidden > 0 ? [...result, { kind: 'hidden', count: hidden }] : result;
}
