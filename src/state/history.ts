import { canonical, isObject, type Json } from '../core/json.ts';
import { readAs, runDigest, runText } from '../core/run-digest.ts';
import type { NamedRun, RunRecord } from '../core/store.ts';
import { damaged, type Place } from './damage.ts';
import type { Cipher } from './encryption.ts';

const CONTEXT = 'run record';

/** A run's record as stored. */
export function serialiseRun(record: RunRecord, cipher?: Cipher): string {
  const text = runText(record);
  return `${cipher === undefined ? text : canonical({ encrypted: cipher.seal(text, CONTEXT) })}\n`;
}

/** Reads a stored run record. Whether it is genuine is for `verifyChain` to say. */
export function parseRun(text: string, place: Place, cipher?: Cipher): RunRecord {
  const stored = parse(text, place);
  if (stored['encrypted'] === undefined) return readAs(stored as unknown as RunRecord, text.trimEnd());
  if (cipher === undefined) {
    const repair = 'Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with.';
    throw damaged({ ...place, repair }, 'it is encrypted');
  }
  const opened = cipher.open(stored['encrypted'], CONTEXT, place);
  return readAs(parse(opened, place) as unknown as RunRecord, opened);
}

/** A run's place in the chain of records, and what a user may name it by; not what its record holds. */
export interface RunHead extends Pick<RunRecord, 'serial' | 'run' | 'partial' | 'previous'> {
  /** The record's name in the store. */
  readonly name: string;
  readonly digest: string;
}

export function headOf({ name, record }: NamedRun): RunHead {
  const { serial, run, partial, previous } = record;
  return {
    name,
    digest: runDigest(record),
    serial,
    run,
    ...(partial !== undefined && { partial }),
    ...(previous !== undefined && { previous }),
  };
}

export interface ChainReport {
  readonly ok: boolean;
  /** Runs reached from the head, newest first. */
  readonly linked: readonly RunHead[];
  /** Runs that no later one names: they ended before their state was stored, or are foreign ones. */
  readonly unlinked: readonly RunHead[];
  /** Digest of the record that is named but not there: removed or changed. */
  readonly missing?: string;
}

/** Follows the chain of run records back from a head. Any change to a record changes its digest and breaks the chain. */
export function verifyChain(runs: readonly RunHead[], head: string | undefined): ChainReport {
  const byDigest = new Map(runs.map((run) => [run.digest, run]));
  const linked: RunHead[] = [];
  let next = head;
  while (next !== undefined) {
    const run = byDigest.get(next);
    if (run === undefined) break;
    byDigest.delete(next);
    linked.push(run);
    next = run.previous;
  }
  const report = { ok: next === undefined, linked, unlinked: [...byDigest.values()] };
  return next === undefined ? report : { ...report, missing: next };
}

function parse(text: string, place: Place): { readonly [key: string]: Json } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged(place, 'it is not complete JSON');
  }
  if (!isObject(value)) throw damaged(place, 'it is not a JSON object');
  if (value['encrypted'] === undefined && !isRun(value)) throw damaged(place, 'it is incomplete');
  return value;
}

function isRun(value: { readonly [key: string]: Json }): boolean {
  const texts = ['run', 'operation', 'who', 'started', 'finished'];
  const whole = typeof value['serial'] === 'number' && Array.isArray(value['changes']);
  return whole && isObject(value['declared']) && texts.every((key) => typeof value[key] === 'string');
}
