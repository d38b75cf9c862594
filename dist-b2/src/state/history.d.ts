import type { RunRecord } from '../core/store.ts';
import { type Place } from './damage.ts';
import type { Cipher } from './encryption.ts';
/** A run's record as stored. */
export declare function serialiseRun(record: RunRecord, cipher?: Cipher): string;
/** Reads a stored run record. Whether it is genuine is for `verifyChain` to say. */
export declare function parseRun(text: string, place: Place, cipher?: Cipher): RunRecord;
export interface ChainReport {
    readonly ok: boolean;
    /** Records reached from the head, newest first. */
    readonly linked: readonly RunRecord[];
    /** Records that no later one names: runs that ended before their state was stored, or foreign ones. */
    readonly unlinked: readonly RunRecord[];
    /** Digest of the record that is named but not there: removed or changed. */
    readonly missing?: string;
}
/** Follows the chain of run records back from a head. Any change to a record changes its digest and breaks the chain. */
export declare function verifyChain(runs: readonly RunRecord[], head: string | undefined): ChainReport;
//# sourceMappingURL=history.d.ts.map