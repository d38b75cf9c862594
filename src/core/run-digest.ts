import { hash } from 'node:crypto';
import { canonical, type Json } from './json.ts';
import type { RunRecord } from './store.ts';

/** Records do not change, and both their text and its digest are wanted when one is stored. */
const texts = new WeakMap<RunRecord, string>();

/** A run's record as stored. */
export function runText(record: RunRecord): string {
  let text = texts.get(record);
  if (text === undefined) texts.set(record, (text = canonical(record as unknown as Json)));
  return text;
}

/** SHA-256 of a run's record as stored: what the next record's `previous` and the state's `head` name. */
export function runDigest(record: RunRecord): string {
  return hash('sha256', runText(record));
}
