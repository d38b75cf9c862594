import type { JournalEntry, StateDocument } from '../core/store.ts';
import { damaged, type Place } from './damage.ts';
import type { JournalLine } from './journal.ts';

/** The entries that continue the document; those it has folded already are left out, foreign ones refused. */
export function currentEntries(
  lines: readonly JournalLine[],
  document: StateDocument | undefined,
  place: Place,
): readonly JournalEntry[] {
  const serial = document?.serial ?? 0;
  const current = lines.filter((line) => line.base.serial >= serial);
  for (const { base } of current) {
    if (base.serial > serial) throw damaged(place, continues(base.serial, document));
    if (document !== undefined && base.lineage !== document.lineage.slice(0, 8)) {
      throw damaged(place, 'its journal belongs to another state (another lineage)');
    }
  }
  return current.map((line) => line.entry);
}

function continues(serial: number, document: StateDocument | undefined): string {
  const found = document === undefined ? 'is missing' : `has serial ${String(document.serial)}`;
  return `its journal continues serial ${String(serial)}, but the state ${found}`;
}
