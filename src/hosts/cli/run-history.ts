import { HoldfastError } from '../../core/errors.ts';
import { runDigest } from '../../core/run-digest.ts';
import type { RunRecord, StateDocument, StateStore } from '../../core/store.ts';
import { headOf, verifyChain, type ChainReport, type RunHead } from '../../state/history.ts';
import { usage } from './flags.ts';

/** A stack's runs and whether their chain holds. */
export interface History {
  readonly store: StateStore;
  readonly document: StateDocument;
  readonly chain: ChainReport;
}

/** Reads the history; a backend that keeps none is an error. */
export async function readHistory(store: StateStore): Promise<History> {
  const { document } = await store.read();
  const names = await store.runNames();
  if (names === undefined)
    throw new HoldfastError('error', 'this backend keeps no history', {
      advice: 'Other backends do: file, s3, postgres.',
    });
  const runs: RunHead[] = [];
  for await (const named of store.readRuns(names)) runs.push(headOf(named));
  return { store, document, chain: verifyChain(runs, document.head) };
}

/** What these runs' records hold; each must be the one that was read when the chain was followed. */
export async function* recordsOf({ store }: History, runs: readonly RunHead[]): AsyncGenerator<RunRecord> {
  const names = runs.map(({ name }) => name);
  const digests = new Set(runs.map(({ digest }) => digest));
  for await (const { record } of store.readRuns(names)) {
    if (!digests.delete(runDigest(record))) throw changed();
    yield record;
  }
  if (digests.size > 0) throw changed();
}

function changed(): HoldfastError {
  return new HoldfastError('state', 'a record of the history was changed while it was read', {
    advice: 'Run the command again: it says which record is not the one that the next one names.',
  });
}

/** Throws unless the chain is whole and, where a head is given, holds it. */
export function requireChain({ chain, document }: History, head?: string): void {
  const advice =
    'Somebody changed or removed a record, or the state is not the one they belong to. Compare with a backup, and with the head printed after each apply.';
  if (!chain.ok) {
    const count = chain.linked.length;
    throw new HoldfastError(
      'state',
      `the history is broken: ${count} ${count === 1 ? 'run holds' : 'runs hold'} together, the one before (${short(chain.missing)}) is missing or was changed`,
      { advice },
    );
  }
  if (head === undefined) return;
  if (!/^[0-9a-f]{8,64}$/u.test(head))
    throw usage(`${JSON.stringify(head)} is no head`, 'It is the digest printed after an apply.');
  if (chain.linked.some(({ digest }) => digest.startsWith(head))) return;
  throw new HoldfastError(
    'state',
    `no run of this history has the digest ${short(head)}; its head is ${short(document.head)}`,
    { advice },
  );
}

/** The runs up to the one that a number or the beginning of an id names, oldest first. */
export function runsUpTo({ chain }: History, wanted: string): readonly RunHead[] {
  const runs = chain.linked.toReversed();
  const found = runs.filter(
    ({ serial, run }) => String(serial) === wanted || (wanted.length >= 4 && run.startsWith(wanted)),
  );
  if (found.length === 1 && found[0] !== undefined) return runs.slice(0, runs.indexOf(found[0]) + 1);
  throw usage(
    found.length === 0 ? `there is no run ${wanted}` : `${wanted} names several runs`,
    '`holdfast history` lists the runs: #NUMBER, or the beginning of an id.',
  );
}

function short(digest: string | undefined): string {
  return digest === undefined ? 'none' : digest.slice(0, 16);
}
