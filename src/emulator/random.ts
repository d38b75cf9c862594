/** A reproducible source of numbers in [0, 1) (mulberry32): equal seeds give equal sequences. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An id of lower-case letters and digits that begins with a letter, so that it never reads as a number. */
export function randomId(random: () => number, length: number): string {
  let id = ALPHABET.charAt(Math.floor(random() * 26));
  while (id.length < length) id += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  return id;
}

/** A shuffled copy. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const drawn = items.map((item) => ({ item, rank: random() }));
  return drawn.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
