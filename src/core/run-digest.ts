import { hash } from 'node:crypto';
import { canonical, type Json } from './json.ts';
import { remembered } from './remembered.ts';
import type { RunRecord } from './store.ts';

/** A run's record as stored. Records do not change, and both their text and its digest are wanted when one is stored. */
export const runText = remembered((record: RunRecord) => canonical(record as unknown as Json));

/** SHA-256 of a run's record as stored: what the next record's `previous` and the state's `head` name. */
export function runDigest(record: RunRecord): string {
  return hash('sha256', runText(record));
}
