import { HoldfastError, type ErrorCode } from '../../core/errors.ts';

/** Exit codes by rank: of several that would fit, the first in this list is given. */
export const EXIT_PRECEDENCE = [255, 64, 8, 9, 3, 6, 5, 1, 4, 7, 2, 0] as const;

export type ExitCode = (typeof EXIT_PRECEDENCE)[number];

const CODES: Readonly<Record<ErrorCode, ExitCode>> = {
  bug: 255,
  usage: 64,
  cancelled: 8,
  timeout: 9,
  auth: 3,
  permission: 3,
  locked: 6,
  stale: 6,
  policy: 5,
  'not-found': 1,
  conflict: 1,
  invalid: 1,
  vendor: 1,
  uncertain: 1,
  network: 1,
  manifest: 1,
  state: 1,
  error: 1,
};

/** The code for one error; anything but a HoldfastError is a bug. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof HoldfastError ? CODES[error.code] : 255;
}

/** The one code of a run. */
export function exitCode(candidates: Iterable<ExitCode>): ExitCode {
  const all = new Set(candidates);
  return EXIT_PRECEDENCE.find((code) => all.has(code)) ?? 0;
}
