import { createHash } from 'node:crypto';
import { canonical, type Json } from './json.ts';
import type { RunRecord } from './store.ts';

/** SHA-256 of a run's record as stored: what the next record's `previous` and the state's `head` name. */
export function runDigest(record: RunRecord): string {
  return createHash('sha256')
    .update(canonical(record as unknown as Json))
    .digest('hex');
}
