import type { Recorded } from '../core/model.ts';
import type { IntentEntry, JournalEntry, StateDocument, StateSnapshot } from '../core/store.ts';

/** Folds journal entries into the document they continue. Every prefix gives a valid state; twice gives the same as once. */
export function replay(
  document: StateDocument,
  entries: readonly JournalEntry[],
): Omit<StateSnapshot, 'exists'> {
  const resources = new Map<string, Recorded>(Object.entries(document.resources));
  const open = new Map<string, IntentEntry>();
  const listings = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (entry.kind === 'listing') listings.set(`${entry.run} ${entry.scope}`, entry.ids);
    else if (entry.kind === 'intent') open.set(entry.intent, entry);
    else if (entry.kind === 'outcome') open.delete(entry.intent);
    if (entry.kind === 'outcome' || entry.kind === 'record') assign(resources, entry.address, entry.record);
  }
  return {
    document: entries.length === 0 ? document : { ...document, resources: Object.fromEntries(resources) },
    dangling: [...open.values()],
    listings: Object.fromEntries(listings),
  };
}

function assign(
  resources: Map<string, Recorded>,
  address: string,
  record: Recorded | null | undefined,
): void {
  if (record === null) resources.delete(address);
  else if (record !== undefined) resources.set(address, record);
}
