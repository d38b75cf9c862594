import type { Reason } from './reason.ts';
/** What the user of a connection calls its settings. */
export interface Wording {
    /** Where the file with further certificate authorities is named. */
    readonly caFile: string;
    /** Where it leads. */
    readonly address: string;
}
/** Connections of provider entries. */
export declare const ENTRY_WORDING: Wording;
/** A reason whose advice names the settings as the user knows them: `{caFile}` and `{address}` stand for them. */
export declare function worded(reason: Reason, { caFile, address }: Wording): Reason;
//# sourceMappingURL=wording.d.ts.map