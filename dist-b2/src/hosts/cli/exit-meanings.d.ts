import type { ExitCode } from './exit-code.ts';
/** What each exit code says, for the manual. */
export declare const EXIT_MEANINGS: Readonly<Record<ExitCode, string>>;
//# sourceMappingURL=exit-meanings.d.ts.map