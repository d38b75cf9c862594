import { createHash } from 'node:crypto';

/** Characters that are hashed at once: one by one costs a call each, all at once a copy of everything. */
const BATCH = 65_536;

/** SHA-256, in hexadecimal, of texts one after the other. */
export function checksumOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  let batch: string[] = [];
  let length = 0;
  for (const text of texts) {
    batch.push(text);
    length += text.length;
    if (length < BATCH) continue;
    hash.update(batch.join(''));
    batch = [];
    length = 0;
  }
  return hash.update(batch.join('')).digest('hex');
}
