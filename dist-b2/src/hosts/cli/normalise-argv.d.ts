import type { CommandSpec } from './command-spec.ts';
/**
 * Gives known long flags written with one dash (`-out`, `-target=x`) their second one, and unknown words, too, so that
 * the nearest known flag can be offered. Values and what follows `--` stay.
 */
export declare function normaliseArgv(argv: readonly string[], tree: readonly CommandSpec[]): string[];
//# sourceMappingURL=normalise-argv.d.ts.map