/** Exit codes by rank: of several that would fit, the first in this list is given. */
export declare const EXIT_PRECEDENCE: readonly [255, 64, 8, 9, 3, 6, 5, 1, 4, 7, 2, 0];
export type ExitCode = (typeof EXIT_PRECEDENCE)[number];
/** The code for one error; anything but a HoldfastError is a bug. */
export declare function exitCodeOf(error: unknown): ExitCode;
/** The one code of a run. */
export declare function exitCode(candidates: Iterable<ExitCode>): ExitCode;
//# sourceMappingURL=exit-code.d.ts.map