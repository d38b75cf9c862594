import type { RunOptions } from '../../engine/context.ts';
import type { Flags } from './flags.ts';
/** The engine's options from the flags; what a command does not know is at its default. */
export declare function runOptions(flags: Flags): RunOptions;
//# sourceMappingURL=run-options.d.ts.map