const FIRST_MS = 500;
const MOST_MS = 8_000;

/** Full jitter: anything from zero to a bound that doubles with each retry (the first is number 1). Milliseconds. */
export function backoffMs(retry: number, random: () => number): number {
  return random() * Math.min(MOST_MS, FIRST_MS * 2 ** (retry - 1));
}
