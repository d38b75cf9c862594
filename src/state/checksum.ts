import { createHash } from 'node:crypto';

/**
 * Characters that are handled at once: text by text costs a call each, all at once a copy of everything. Texts beyond
 * 128 KB would each get new pages from the system, which takes as long as the rest.
 */
const BATCH = 1 << 16;

/** Texts in groups of some 64 KB, so that each is used again while it is at hand. */
export function* batched(texts: Iterable<string>): Generator<readonly string[]> {
  let batch: string[] = [];
  let length = 0;
  for (const text of texts) {
    batch.push(text);
    length += text.length;
    if (length < BATCH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** SHA-256, in hexadecimal, of `{` and then of what stands in a text behind an offset, without line ends. */
export function checksumOfLines(text: string, offset: number): string {
  const hash = createHash('sha256').update('{');
  for (let at = offset; at < text.length;) {
    const end = text.indexOf('\n', at + BATCH);
    const next = end < 0 ? text.length : end + 1;
    hash.update(text.slice(at, next).split('\n').join(''));
    at = next;
  }
  return hash.digest('hex');
}
