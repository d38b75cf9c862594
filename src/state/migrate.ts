import { HoldfastError } from '../core/errors.ts';
import { canonical, keepMembers, type JsonObject } from '../core/json.ts';
import type { JournalEntry, ListingEntry, StateDocument, StateSnapshot, StateStore } from '../core/store.ts';

export interface Migrated {
  readonly resources: number;
  readonly runs: number;
  readonly serial: number;
}

/** Copies a stack's state, its open writes and its run history; the source stays as it was. Both are locked meanwhile. */
export async function migrate(
  from: StateStore,
  to: StateStore,
  { force = false, lockTimeoutMs = 0 }: { readonly force?: boolean; readonly lockTimeoutMs?: number },
): Promise<Migrated> {
  const source = await from.lock('state migrate', lockTimeoutMs);
  try {
    const target = await to.lock('state migrate', lockTimeoutMs);
    try {
      return await copy(from, to, force);
    } finally {
      await target.release();
    }
  } finally {
    await source.release();
  }
}

async function copy(from: StateStore, to: StateStore, force: boolean): Promise<Migrated> {
  const snapshot = await from.read();
  const present = await to.read();
  if (!snapshot.exists) {
    throw new HoldfastError('state', `${from.description} has no state to migrate`, {
      advice: 'Check the backend and the stack.',
    });
  }
  const cutOff = isCopyOf(present, snapshot);
  if (present.exists && !cutOff && !force) {
    throw new HoldfastError('state', `${to.description} has a state already`, {
      advice: 'Choose an empty place, or replace that state with --force.',
    });
  }
  const runs = (await from.runNames()) ?? [];
  const resources = Object.keys(snapshot.document.resources).length;
  // Records come before the state that names them: a history that cannot be read leaves no state without one.
  for await (const { record } of from.readRuns(runs)) await to.writeRun(record);
  const serial = cutOff
    ? present.document.serial
    : Math.max(snapshot.document.serial, present.document.serial + 1);
  if (!cutOff) await to.commit({ ...snapshot.document, serial });
  const there = new Set(cutOff ? present.dangling.map(({ intent }) => intent) : []);
  await to.append(
    openEntries(snapshot).filter((entry) => entry.kind !== 'intent' || !there.has(entry.intent)),
  );
  return { resources, runs: runs.length, serial };
}

/** A former migration to this place was cut off before all open writes were there, and nobody has changed anything since. */
function isCopyOf(copy: StateSnapshot, original: StateSnapshot): boolean {
  const open = new Set(original.dangling.map(({ intent }) => intent));
  return (
    copy.exists &&
    copy.dangling.length < open.size &&
    copy.dangling.every(({ intent }) => open.has(intent)) &&
    copy.document.serial >= original.document.serial &&
    canonical(contentOf(copy.document)) === canonical(contentOf(original.document))
  );
}

function contentOf(document: StateDocument): JsonObject {
  return keepMembers(document as unknown as JsonObject, (member) => member !== 'serial');
}

/** Writes without a known outcome and the lists taken before them; the next apply resolves them at the new place. */
function openEntries({ dangling, listings }: StateSnapshot): readonly JournalEntry[] {
  const runs = new Set(dangling.map((intent) => intent.run));
  const lists = Object.entries(listings).flatMap(([key, ids]): ListingEntry[] => {
    const run = key.slice(0, key.indexOf(' '));
    return runs.has(run) ? [{ kind: 'listing', run, scope: key.slice(run.length + 1), ids }] : [];
  });
  return [...lists, ...dangling];
}
