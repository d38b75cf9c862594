import { createHmac } from 'node:crypto';
import { canonical } from '../../src/core/json.ts';
import type { Desired, Recorded } from '../../src/core/model.ts';
import { planChanges, type PlannedChanges } from '../../src/core/plan.ts';
import { scopeOfRecorded } from '../../src/core/scope.ts';
import type { World } from '../../src/core/world.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import { hook } from '../engine/support/acme.ts';

const place = { provider: 'acme', origin: 'https://acme.test', type: 'acme:Hook', variant: 'web' };
const properties = { type: 'web', url: 'https://a.test/1' };

const recorded: Recorded = {
  ...place,
  id: 'h1',
  scope: { project: 'p1' },
  applied: properties,
  fingerprints: {},
  dependencies: [],
  options: {},
  deposed: [],
};

function declared(project: string): Desired {
  const { provider, type, variant } = place;
  return {
    address: 'one',
    ...{ provider, type, variant, properties },
    scope: { project },
    options: {},
    dependencies: [],
  };
}

function planned(desired: readonly Desired[], record: Recorded, world: World): PlannedChanges {
  return planChanges({
    desired,
    recorded: { one: record },
    world,
    types: () => hook,
    connections: new Map([['acme', { origin: place.origin }]]),
    keyring: {
      keyId: 'K1',
      digest: (value) => createHmac('sha256', 'test').update(canonical(value)).digest('base64url'),
    },
    adopt: 'ifMatching',
    replace: [],
    resendSecrets: [],
    settling: new Map(),
    untouched: () => false,
  });
}

function listed(project: string, more: { failure?: HoldfastError } = {}): World {
  const scope = scopeOfRecorded({ ...recorded, scope: { project } });
  return new Map([[scope.key, { scope, beganAt: 0, objects: new Map(), gone: new Map(), ...more }]]);
}

function codes({ problems, changes }: PlannedChanges): object {
  return [problems.map(({ error }) => error.code), changes];
}

describe('an object that nobody looked for is never taken for gone', () => {
  test('not where its scope was not read: nothing is created in its place', () => {
    expect(codes(planned([declared('p1')], recorded, new Map()))).toEqual([['bug'], []]);
    expect(codes(planned([declared('p2')], recorded, listed('p2')))).toEqual([['bug'], []]);
  });

  test('not where a list left it out and it was not asked for by id', () => {
    expect(codes(planned([declared('p1')], recorded, listed('p1')))).toEqual([['bug'], []]);
  });

  test('nor forgotten, when it is no longer declared', () => {
    expect(codes(planned([], recorded, new Map()))).toEqual([['bug'], []]);
  });

  test('nor forgotten when a replacement left it behind in a scope that could not be listed', () => {
    const behind = {
      ...recorded,
      scope: { project: 'p2' },
      deposed: [{ id: 'h0', scope: { project: 'p1' } }],
    };
    const observed = { id: 'h1', variant: 'web', properties };
    const objects = new Map([['h1', observed]]);
    const here = new Map([...listed('p2')].map(([key, seen]) => [key, { ...seen, objects }]));
    expect(codes(planned([declared('p2')], behind, here))).toEqual([['bug'], []]);
    const failure = new HoldfastError('permission', 'no right to list');
    const there = new Map([...here, ...listed('p1', { failure })]);
    expect(codes(planned([declared('p2')], behind, there))).toEqual([['permission'], []]);
  });
});
