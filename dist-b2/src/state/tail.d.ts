import type { JournalEntry } from '../core/store.ts';
import type { Cipher } from './encryption.ts';
import { type Base, type Link } from './journal.ts';
import type { Medium } from './medium.ts';
/** What a stack's state and journal say at one moment, as far as the next write depends on it. */
export interface Position {
    /** The document that new entries continue. */
    readonly base: Base;
    /** What is stored now; undefined while the stack has no state. */
    readonly expected: Base | undefined;
    /** Last good line of the journal. */
    readonly link: Link;
    /** Bytes of the journal that are worth keeping. */
    readonly bytes: number;
}
/** The writable end of a journal, from one commit to the next. */
export declare class Tail {
    #private;
    readonly position: Position;
    constructor(medium: Medium, position: Position, cipher: Cipher | undefined);
    /** Resolves once the entries are durable. */
    append(entries: readonly JournalEntry[]): Promise<void>;
    /** Resolves when no write is under way. */
    idle(): Promise<void>;
}
//# sourceMappingURL=tail.d.ts.map