import type { RunRecord, StateDocument, StateStore } from '../../core/store.ts';
import { type ChainReport } from '../../state/history.ts';
/** A stack's runs and whether their chain holds. */
export interface History {
    readonly document: StateDocument;
    readonly chain: ChainReport;
}
/** Reads the history; a backend that keeps none is an error. */
export declare function readHistory(store: StateStore): Promise<History>;
/** Throws unless the chain is whole and, where a head is given, holds it. */
export declare function requireChain({ chain, document }: History, head?: string): void;
/** The runs up to the one that a number or the beginning of an id names, oldest first. */
export declare function runsUpTo({ chain }: History, wanted: string): readonly RunRecord[];
//# sourceMappingURL=run-history.d.ts.map