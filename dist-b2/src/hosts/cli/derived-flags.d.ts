import type { FlagSpec } from './flag-spec.ts';
import { Flags, type Given } from './flags.ts';
/** Flags for a command that runs inside another: some as they were given, some set. */
export declare function derivedFlags(flags: Flags, kept: readonly FlagSpec[], set: Given, specs?: readonly FlagSpec[]): Flags;
//# sourceMappingURL=derived-flags.d.ts.map