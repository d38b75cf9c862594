import { parse } from 'yaml';
import { DANGEROUS } from '../../../src/core/dangerous.ts';
import { withAcceptEntry } from '../../../src/declare/edit/accept-entry.ts';

const TEXTS = ['plain \u202ereversed', 'quote " and \u200f', '\u2028', 'back\\slash \u061c', 'bell\u0007'];

test.each(TEXTS)('a live value that reads otherwise than it is stands in quotes: %j', (text) => {
  const entry = {
    address: 'one["\u202e"]',
    path: 'note',
    seen: { value: { deep: [text, 'harmless'] } },
    until: '2027-01-31',
    reason: text,
  };
  const before = '# kept\naccepted:\n  - address: other # this too\n    path: a\n    value: harmless\n';
  for (const given of [undefined, before]) {
    const written = withAcceptEntry(given, entry, 'dev');
    expect(written.match(DANGEROUS)).toBe(null);
    const { accepted } = parse(written) as { accepted: unknown[] };
    expect(accepted.at(-1)).toMatchObject({
      address: entry.address,
      value: entry.seen.value,
      reason: text,
    });
    if (given !== undefined) expect(written).toContain(before.trimEnd());
  }
});
