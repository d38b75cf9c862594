import type { JournalEntry } from '../core/store.ts';
import { type Place } from './damage.ts';
import type { Cipher } from './encryption.ts';
/** The document that journal entries continue. Entries of a lower serial have been folded into it already. */
export interface Base {
    readonly lineage: string;
    readonly serial: number;
}
/** One verified line. */
export interface JournalLine {
    readonly base: {
        readonly lineage: string;
        readonly serial: number;
    };
    readonly entry: JournalEntry;
}
/** A journal as read: its good lines, how many bytes they take, and the checksum the next line continues. */
export interface Journal {
    readonly lines: readonly JournalLine[];
    readonly bytes: number;
    readonly last: Link;
}
/** Where the chain of checksums stands. */
export interface Link {
    readonly base: string;
    readonly sum: string;
}
export declare const CHAIN_START: Link;
/** The texts of entries, each checksum including the one before, so that no line can be lost in the middle. */
export declare function encodeEntries(entries: readonly JournalEntry[], base: Base, last: Link, cipher?: Cipher): {
    readonly text: string;
    readonly last: Link;
};
/** First part of the lineage and serial: enough to tell a journal that belongs to another document. */
export declare function baseText(base: Base): string;
export interface ParseJournalOptions {
    readonly cipher?: Cipher | undefined;
    /** The medium may hold half a line after a crash; anything else is damage. */
    readonly tears: boolean;
}
/** Reads journal text. A torn last line is left out; whatever else does not verify is refused. */
export declare function parseJournal(text: string, place: Place, options: ParseJournalOptions): Journal;
//# sourceMappingURL=journal.d.ts.map