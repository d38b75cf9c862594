import type { Recorded } from '../core/model.ts';
import type { StateDocument } from '../core/store.ts';
/** Addresses in order; with patterns (`*` matches anything) only those that one of them matches. */
export declare function listAddresses(document: StateDocument, patterns?: readonly string[]): readonly string[];
/** What state remembers of one address. */
export declare function showResource(document: StateDocument, address: string): Recorded;
/** Renames an address, also where other resources depend on it. */
export declare function moveResource(document: StateDocument, from: string, to: string): StateDocument;
/** Forgets addresses; the objects themselves stay where they are. */
export declare function removeResources(document: StateDocument, addresses: readonly string[]): StateDocument;
/** Moves every object of one provider entry (and origin) to another, e.g. after a host was renamed. */
export declare function moveProvider(document: StateDocument, from: {
    readonly provider: string;
    readonly origin?: string | undefined;
}, to: {
    readonly provider: string;
    readonly origin: string;
}): StateDocument;
/** The document to store for a pushed one; refuses another history and what is older than what is there. */
export declare function pushDocument(stored: StateDocument | undefined, pushed: StateDocument, options?: {
    readonly force?: boolean;
}): StateDocument;
//# sourceMappingURL=surgery.d.ts.map