import { createHash } from 'node:crypto';
import { canonical, type Json } from '../../src/core/json.ts';
import { runDigest } from '../../src/core/run-digest.ts';
import { headOf, parseRun, serialiseRun, verifyChain } from '../../src/state/history.ts';
import { run } from './fixtures.ts';

const place = { name: 'state', repair: '' };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('what a run is named by', () => {
  test('is the digest of its record as it is stored, before and after', () => {
    const record = run(1);
    const text = serialiseRun(record);
    expect(runDigest(record)).toBe(sha256(text.trimEnd()));
    expect(runDigest(parseRun(text, place))).toBe(runDigest(record));
  });

  test('changes with every change to what is stored, be it the order of members', () => {
    const text = serialiseRun(run(1));
    const head = runDigest(run(1));
    const sorted = canonical(JSON.parse(text) as Json);
    expect(sorted).not.toBe(text.trimEnd());
    expect(verifyChain([headOf({ name: '1', record: parseRun(text, place) })], head).ok).toBe(true);
    expect(verifyChain([headOf({ name: '1', record: parseRun(sorted, place) })], head)).toMatchObject({
      ok: false,
      missing: head,
    });
  });

  test('is the same for records that earlier versions wrote with their members in order', () => {
    const earlier = canonical(run(1) as unknown as Json);
    const record = parseRun(`${earlier}\n`, place);
    const later = run(2, runDigest(record));
    expect(runDigest(record)).toBe(sha256(earlier));
    const heads = [headOf({ name: '1', record }), headOf({ name: '2', record: later })];
    expect(verifyChain(heads, runDigest(later))).toMatchObject({ ok: true, unlinked: [] });
  });
});
