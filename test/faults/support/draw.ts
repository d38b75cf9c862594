/** The long form runs everything; the bounded one a drawn part. Set by HOLDFAST_FAULTS=long. */
export const LONG = process.env['HOLDFAST_FAULTS'] === 'long';

/** Feeds every draw of these tests; HOLDFAST_SEED=N replays a run. */
export const SEED = Number(process.env['HOLDFAST_SEED'] ?? (LONG ? Date.now() % 1_000_000 : 1));

/** Numbers from 0 to below 1, equal for equal seeds and names. */
export function draws(name: string): () => number {
  let state = Buffer.from(name).reduce((sum, byte) => Math.imul(sum ^ byte, 16_777_619), SEED | 0) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of the items, drawn, in their order. */
export function drawn<T>(items: readonly T[], most: number, name: string): readonly T[] {
  const draw = draws(name);
  const ranked = items.map((item, position) => ({ item, position, rank: draw() }));
  const chosen = ranked.sort((a, b) => a.rank - b.rank).slice(0, most);
  return chosen.sort((a, b) => a.position - b.position).map(({ item }) => item);
}
