import process from 'node:process';
import { canonical } from '../../src/core/json.ts';
import type { Desired, Observed, Recorded } from '../../src/core/model.ts';
import { keyOfObserved } from '../../src/core/natural-key.ts';
import { recover } from '../../src/core/recovery.ts';
import { formerState } from '../../src/core/rollback.ts';
import { scopeKey } from '../../src/core/scope.ts';
import { selector, unmatchedPatterns } from '../../src/core/select.ts';
import type { IntentEntry, RunRecord } from '../../src/core/store.ts';
import { Secret } from '../../src/core/value.ts';
import type { ObservedScope } from '../../src/core/world.ts';
import { removeResources } from '../../src/state/surgery.ts';
import { hook } from '../engine/support/acme.ts';
import { document } from '../state/fixtures.ts';

/** So many that work which grows with the square would take ten times the bound, and what there is a tenth of it. */
const MANY = 30_000;
const BOUND_MS = 3_000;

const keyring = { keyId: 'K1', digest: canonical };
const scope = { project: 'p1' };
const key = scopeKey('https://acme.test', 'acme:Hook', scope);
const numbers = Array.from({ length: MANY }, (_, index) => index);

/** Milliseconds of CPU something takes; a machine that is busy with other things does not count. */
function cost(work: () => void): number {
  const begin = process.cpuUsage();
  work();
  return process.cpuUsage(begin).user / 3_000;
}

function live(index: number): Observed {
  const properties = { type: 'web', url: `https://a.test/${String(index)}` };
  return { id: `h${String(index)}`, variant: 'web', properties };
}

function recorded(id: string): Recorded {
  const place = { origin: 'https://acme.test', provider: 'acme', type: 'acme:Hook', variant: 'web', scope };
  return { ...place, id, applied: {}, fingerprints: {}, dependencies: [], deposed: [], options: {} };
}

function declared(index: number): Desired {
  return {
    address: `r${String(index)}`,
    provider: 'acme',
    type: 'acme:Hook',
    scope,
    variant: 'web',
    properties: { type: 'web', url: `https://a.test/${String(index)}`, key: new Secret('k') },
    options: {},
    dependencies: [],
  };
}

function unfinishedCreate(index: number): IntentEntry {
  const { provider, origin, type, variant } = recorded('');
  return {
    kind: 'intent',
    run: 'dead',
    intent: `dead/${String(index)}`,
    address: `r${String(index)}`,
    step: 'create',
    ...{ provider, origin, type, variant, scope },
    listing: key,
    naturalKey: keyOfObserved(hook, live(index), 0, keyring) ?? null,
    payloadDigest: '',
    at: 0,
    record: recorded('{self.id}'),
  };
}

describe(`the cost for ${String(MANY)} resources grows with their number, not with its square,`, () => {
  test('where a run is about addresses that are named one by one, as those of a saved plan', () => {
    const desired = numbers.map(declared);
    const chosen = { targets: desired.map(({ address }) => address), excludes: [] };
    let picked = 0;
    const ms = cost(() => {
      const selected = selector(chosen, desired, {});
      picked = desired.filter(({ address }) => selected(address)).length;
      expect(unmatchedPatterns(chosen, chosen.targets)).toEqual([]);
    });
    expect(picked).toBe(MANY);
    expect(ms).toBeLessThan(BOUND_MS);
  });

  test('where a whole level of creates was cut off', () => {
    const dangling = numbers.map(unfinishedCreate);
    const objects = new Map(numbers.map((index) => [`h${String(index)}`, live(index)]));
    const place = { key, provider: 'acme', origin: 'https://acme.test', type: 'acme:Hook', values: scope };
    const seen: ObservedScope = { scope: place, beganAt: 60_000, objects, gone: new Map() };
    const working = { types: () => hook, keyring, run: 'recovery', now: 60_000 };
    const ms = cost(() => {
      const found = recover({
        dangling,
        listings: {},
        recorded: {},
        world: new Map([[key, seen]]),
        ...working,
      });
      expect(Object.keys(found.recorded)).toHaveLength(MANY);
      expect(found.recorded['r77']?.id).toBe('h77');
    });
    expect(ms).toBeLessThan(BOUND_MS);
  });

  test('where a rollback takes the secrets from what is declared now', () => {
    const current = numbers.map(declared);
    const secret = (address: string) => ({ $secret: { path: `${address}#key`, fingerprint: 'other' } });
    const before = numbers.map((index) => {
      const { address, provider, type, variant } = declared(index);
      const properties = { type: variant, key: secret(address) };
      return [address, { provider, type, scope, properties }] as const;
    });
    const run = { declared: Object.fromEntries(before), changes: [] } as unknown as RunRecord;
    const ms = cost(() => {
      const former = formerState({ runs: [run], current, types: () => hook, keyring });
      expect([former.desired.length, former.replaced.length]).toEqual([MANY, MANY]);
    });
    expect(ms).toBeLessThan(BOUND_MS);
  });

  test('where addresses are forgotten', () => {
    const addresses = numbers.map((index) => `r${String(index)}`);
    const resources = Object.fromEntries(addresses.map((address) => [address, recorded(address)]));
    const full = document({ resources });
    const ms = cost(() => {
      expect(Object.keys(removeResources(full, addresses).resources)).toEqual([]);
    });
    expect(ms).toBeLessThan(BOUND_MS);
  });
});
