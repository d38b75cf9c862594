import { hash } from 'node:crypto';
import type { RunRecord } from './store.ts';

const texts = new WeakMap<RunRecord, string>();

/** A run's record as stored. Records do not change, and both their text and its digest are wanted when one is stored. */
export function runText(record: RunRecord): string {
  let text = texts.get(record);
  if (text === undefined) texts.set(record, (text = JSON.stringify(record)));
  return text;
}

/** Notes of a record that was read what stands in the store, whose digest others name. */
export function readAs(record: RunRecord, text: string): RunRecord {
  texts.set(record, text);
  return record;
}

/** SHA-256 of a run's record as stored: what the next record's `previous` and the state's `head` name. */
export function runDigest(record: RunRecord): string {
  return hash('sha256', runText(record));
}
