/** Longest pause that failures lead to, unless the interval itself is longer. */
const LONGEST_MS = 3_600_000;
/** Share of a pause that chance moves it by, so that many watchers do not come at once. */
const JITTER = 0.1;

/** How long to wait before the next cycle: the interval, doubled with each failure in a row, give or take a tenth. */
export function nextPause(intervalMs: number, failures: number, random: number): number {
  const limit = Math.max(intervalMs, LONGEST_MS);
  const grown = Math.min(limit, intervalMs * 2 ** Math.min(failures, 16));
  return Math.round(grown * (1 - JITTER + 2 * JITTER * random));
}
