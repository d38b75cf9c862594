import { canonical } from '../../src/core/json.ts';
import type { Desired } from '../../src/core/model.ts';
import { fingerprint, reveal, toPlaceholders } from '../../src/core/placeholder.ts';
import { formerState, type FormerState } from '../../src/core/rollback.ts';
import type { RunRecord } from '../../src/core/store.ts';
import { Reference, Secret, Template, type Value } from '../../src/core/value.ts';
import { hook } from '../engine/support/acme.ts';

const keyring = { keyId: 'K1', digest: canonical };
const first = new Secret('first-secret');
const second = new Secret('second-secret');
const id = new Reference('a', 'id');

function withUrl(url: Value): Desired {
  const properties = { type: 'web', url };
  const known = { address: 'b', provider: 'acme', type: 'acme:Hook', variant: 'web', options: {} };
  return { ...known, scope: { project: 'p1' }, properties, dependencies: [] };
}

/** A run that declared one url, returned to while another is declared. */
function returned(before: Value, now: Value): FormerState {
  const declared = withUrl(before);
  const properties = toPlaceholders(declared.properties, 'b', '', keyring);
  const entry = { provider: 'acme', type: declared.type, scope: declared.scope, properties };
  const run = { declared: { b: entry }, changes: [] } as unknown as RunRecord;
  return formerState({ runs: [run], current: [withUrl(now)], types: () => hook, keyring });
}

function partsOf({ desired }: FormerState): readonly unknown[] {
  const url = desired[0]?.properties['url'];
  return url instanceof Template
    ? url.parts.map((part) => (part instanceof Secret ? reveal(part) : part.toString()))
    : [];
}

const before = new Template(['https://h/', id, '/', first, '?k=', second]);

describe('the secrets of a text, when a former run is returned to', () => {
  test('come from the same text', () => {
    const former = returned(before, before);
    expect(partsOf(former)).toEqual(['https://h/', 'a#id', '/', 'first-secret', '?k=', 'second-secret']);
    expect([former.replaced, former.lost]).toEqual([[], []]);
  });

  test('are lost where the property is no longer such a text, whatever it is now', () => {
    for (const now of ['https://plain.example', new Secret('https://all/first-secret'), id]) {
      const former = returned(before, now);
      expect(former.lost).toEqual(['b#url{3}', 'b#url{5}']);
      expect(partsOf(former)).toEqual(['https://h/', 'a#id', '/', null, '?k=', null]);
    }
  });

  test('find their places again when they have been swapped', () => {
    const former = returned(before, new Template(['https://h/', id, '/', second, '?k=', first]));
    expect(partsOf(former)).toEqual(['https://h/', 'a#id', '/', 'first-secret', '?k=', 'second-secret']);
    expect([former.replaced, former.lost]).toEqual([[], []]);
  });

  test('are replaced by what stands in their place now, but never by the secret of another place', () => {
    const changed = new Secret('changed-secret');
    const kept = returned(before, new Template(['https://h/', id, '/', changed, '?k=', second]));
    expect(partsOf(kept)).toEqual(['https://h/', 'a#id', '/', 'changed-secret', '?k=', 'second-secret']);
    expect([kept.replaced, kept.lost]).toEqual([['b#url{3}'], []]);
    const moved = returned(before, new Template(['https://h/', id, '/', second, '?k=', changed]));
    expect([moved.replaced, moved.lost]).toEqual([[], ['b#url{3}']]);
  });

  test('of a whole property are not taken from a part of it', () => {
    const former = returned(first, before);
    expect([former.replaced, former.lost]).toEqual([[], ['b#url']]);
    expect(fingerprint(keyring, 'url', 'first-secret')).not.toBe(
      fingerprint(keyring, 'url{3}', 'first-secret'),
    );
  });
});
