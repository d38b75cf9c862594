import type { FlagSpec } from './flag-spec.ts';
/** Flags of every command. */
export declare const globalFlags: readonly FlagSpec[];
/** Which manifest, and what is put into it. */
export declare const manifestFlags: readonly FlagSpec[];
/** Where state lives. */
export declare const stateFlags: readonly FlagSpec[];
/** What of the manifest is looked at, and how. */
export declare const observeFlags: readonly FlagSpec[];
/** What a plan may hold. */
export declare const planFlags: readonly FlagSpec[];
/** How an applying run goes. */
export declare const applyFlags: readonly FlagSpec[];
/** How a report is written. */
export declare const reportFlags: readonly FlagSpec[];
//# sourceMappingURL=flag-list.d.ts.map