import { type Json } from '../core/json.ts';
import type { IntentEntry, JournalEntry } from '../core/store.ts';
/** What is undefined here is not stored. */
type Compact = {
    readonly [Key in keyof IntentEntry]?: IntentEntry[Key] | undefined;
} | JournalEntry;
/** An entry without what `expandEntry` can tell from the rest: it saves a quarter of what a run writes. */
export declare function compactEntry(entry: JournalEntry): Compact;
/** The whole of a stored entry; what is no entry stays as it is. */
export declare function expandEntry(stored: Json | undefined): Json | undefined;
export {};
//# sourceMappingURL=compact-entry.d.ts.map