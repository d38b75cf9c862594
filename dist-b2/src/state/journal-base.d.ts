import type { JournalEntry, StateDocument } from '../core/store.ts';
import { type Place } from './damage.ts';
import type { JournalLine } from './journal.ts';
/** The entries that continue the document; those it has folded already are left out, foreign ones refused. */
export declare function currentEntries(lines: readonly JournalLine[], document: StateDocument | undefined, place: Place): readonly JournalEntry[];
//# sourceMappingURL=journal-base.d.ts.map