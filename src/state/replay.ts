import { Fold } from '../core/fold.ts';
import type { JournalEntry, StateDocument, StateSnapshot } from '../core/store.ts';

/** Folds journal entries into the document they continue. Every prefix gives a valid state; twice gives the same as once. */
export function replay(
  document: StateDocument,
  entries: readonly JournalEntry[],
): Omit<StateSnapshot, 'exists'> {
  if (entries.length === 0) return { document, dangling: [], listings: {} };
  const fold = new Fold(document.resources);
  for (const entry of entries) fold.take(entry);
  return {
    document: { ...document, resources: fold.resources() },
    dangling: fold.open(),
    listings: fold.listings(),
  };
}
