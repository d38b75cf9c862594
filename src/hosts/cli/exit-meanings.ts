import type { ExitCode } from './exit-code.ts';

/** What each exit code says, for the manual. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'All is well, or there was nothing to do.',
  1: 'An error.',
  2: 'There are changes or there is drift, where that was asked for.',
  3: 'A vendor refused the credentials or the right.',
  4: 'A declared credential failed verification.',
  5: 'Refused by policy, protection or a guard.',
  6: 'The state is locked, or the plan is stale.',
  7: 'Changes under --expect-no-changes, or not converged after an apply.',
  8: 'Cancelled.',
  9: 'The time of --timeout was over.',
  64: 'The command line is wrong.',
  255: 'A fault of Holdfast itself.',
};
