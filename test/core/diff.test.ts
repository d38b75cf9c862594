import { createHmac } from 'node:crypto';
import { diffProperties } from '../../src/core/diff.ts';
import { canonical, type JsonObject } from '../../src/core/json.ts';
import type { Desired, Options, Recorded } from '../../src/core/model.ts';
import { fingerprint } from '../../src/core/placeholder.ts';
import { Reference, Secret, Template, type Value } from '../../src/core/value.ts';
import { hook } from '../engine/support/acme.ts';

const keyring = {
  keyId: 'K',
  digest: (value: Parameters<typeof canonical>[0]) =>
    createHmac('sha256', 'k').update(canonical(value)).digest('hex'),
};

interface Case {
  readonly declared: { readonly [name: string]: Value };
  readonly applied?: JsonObject;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly live: JsonObject;
  readonly options?: Options;
  readonly adopting?: boolean;
  readonly resend?: boolean;
}

function diff({
  declared,
  applied,
  secrets,
  live,
  options,
  adopting,
  resend,
}: Case): (readonly [string, string, boolean])[] {
  const desired: Desired = {
    address: 'a',
    provider: 'acme',
    type: 'acme:Hook',
    scope: {},
    variant: 'web',
    properties: declared,
    options: options ?? {},
    dependencies: [],
  };
  const fingerprints = Object.fromEntries(
    Object.entries(secrets ?? {}).map(([path, value]) => [path, fingerprint(keyring, path, value)]),
  );
  const recorded = { applied: applied ?? {}, fingerprints } as unknown as Recorded;
  const found = diffProperties({
    type: hook,
    desired,
    recorded,
    observed: { id: '1', variant: 'web', properties: live },
    keyring,
    adopting: adopting ?? false,
    resend: () => resend ?? false,
  });
  return found.map(({ path, kind, sent }) => [path, kind, sent] as const);
}

describe('what can only be given at creation', () => {
  test.each([
    ['stands where the answer leaves it out', 'eu', 'eu', {}, []],
    ['stands where the answer says null', 'eu', 'eu', { region: null }, []],
    [
      'has drifted where another value is answered',
      'eu',
      'eu',
      { region: 'us' },
      [['region', 'drift', true]],
    ],
    ['is declared anew where another was applied', 'us', 'eu', {}, [['region', 'both', true]]],
    ['is declared where nothing was applied', 'eu', undefined, {}, [['region', 'declared', true]]],
  ])('%s', (_, declared, applied, live, expected) => {
    const before = applied === undefined ? {} : { applied: { region: applied } };
    expect(diff({ declared: { region: declared }, ...before, live })).toEqual(expected);
  });
});

describe('three-way comparison of one readable property', () => {
  test.each([
    ['all equal: nothing', 'a', 'a', 'a', []],
    ['declared moved', 'b', 'a', 'a', [['note', 'declared', true]]],
    ['live moved', 'a', 'a', 'b', [['note', 'drift', true]]],
    ['both moved apart', 'c', 'a', 'b', [['note', 'both', true]]],
    ['both moved to the same: nothing to send', 'b', 'a', 'b', []],
    ['declared for the first time', 'b', undefined, 'a', [['note', 'declared', true]]],
    ['declared for the first time as it is', 'a', undefined, 'a', []],
    ['null is a value', null, 'a', 'a', [['note', 'declared', true]]],
    ['null and absent are one', null, null, undefined, []],
  ])('%s', (_, declared, applied, live, expected) => {
    expect(
      diff({
        declared: { note: declared },
        ...(applied !== undefined && { applied: { note: applied } }),
        live: live === undefined ? {} : { note: live },
      }),
    ).toEqual(expected);
  });
});

describe('unreadable properties', () => {
  test.each<[string, Case, unknown]>([
    [
      'the same secret is in place',
      { declared: { key: new Secret('s') }, secrets: { key: 's' }, live: {} },
      [],
    ],
    [
      'another secret is sent',
      { declared: { key: new Secret('t') }, secrets: { key: 's' }, live: {} },
      [['key', 'secret', true]],
    ],
    ['an unknown one is sent', { declared: { key: new Secret('t') }, live: {} }, [['key', 'secret', true]]],
    ['an adopted one is assumed', { declared: { key: new Secret('t') }, live: {}, adopting: true }, []],
    [
      'unless it is to be sent again',
      { declared: { key: new Secret('t') }, live: {}, adopting: true, resend: true },
      [['key', 'secret', true]],
    ],
    [
      'secretChanges: never keeps it',
      {
        declared: { key: new Secret('t') },
        secrets: { key: 's' },
        live: {},
        options: { secretChanges: 'never' },
      },
      [],
    ],
    [
      'secretChanges: always sends it',
      {
        declared: { key: new Secret('s') },
        secrets: { key: 's' },
        live: {},
        options: { secretChanges: 'always' },
      },
      [['key', 'secret', true]],
    ],
    [
      'unreadable but not secret',
      { declared: { style: 'b' }, secrets: { style: 'a' }, live: {} },
      [['style', 'declared', true]],
    ],
    [
      'a secret inside an object',
      {
        declared: { credentials: { user: 'u', password: new Secret('t') } },
        applied: { credentials: { user: 'u' } },
        secrets: { 'credentials.password': 's' },
        live: { credentials: { user: 'u' } },
      },
      [['credentials.password', 'secret', true]],
    ],
    [
      'no longer declared: released',
      { declared: {}, secrets: { key: 's' }, live: {} },
      [['key', 'removed', false]],
    ],
  ])('%s', (_, given, expected) => {
    expect(diff(given)).toEqual(expected);
  });
});

describe('secrets the vendor answers', () => {
  test.each<[string, string, string | undefined, string, unknown]>([
    ['in place', 's', 's', 's', []],
    ['rotated in the manifest', 't', 's', 's', [['pin', 'secret', true]]],
    ['changed behind our back', 's', 's', 'x', [['pin', 'drift', true]]],
    ['both', 't', 's', 'x', [['pin', 'both', true]]],
  ])('%s', (_, declared, applied, live, expected) => {
    expect(
      diff({
        declared: { pin: new Secret(declared) },
        ...(applied !== undefined && { secrets: { pin: applied } }),
        live: { pin: live },
      }),
    ).toEqual(expected);
  });

  test('never show a value', () => {
    const desired: Desired = {
      address: 'a',
      provider: 'acme',
      type: 'acme:Hook',
      scope: {},
      variant: 'web',
      properties: { pin: new Secret('hidden-one') },
      options: {},
      dependencies: [],
    };
    const found = diffProperties({
      type: hook,
      desired,
      recorded: undefined,
      observed: { id: '1', variant: 'web', properties: { pin: 'hidden-two' } },
      keyring,
      adopting: false,
      resend: () => false,
    });
    expect(JSON.stringify(found)).not.toMatch(/hidden-/u);
  });
});

test.each<[string, Case, unknown]>([
  [
    'ignoreChanges hides a property and its members',
    {
      declared: { note: 'b', rights: { others: 'NONE' } },
      live: { note: 'a', rights: { others: 'READ' } },
      options: { ignoreChanges: ['note', 'rights.others'] },
    },
    [],
  ],
  [
    'ignoreChanges: * hides all',
    {
      declared: { note: 'b', mode: 'hard' },
      live: { note: 'a', mode: 'soft' },
      options: { ignoreChanges: ['*'] },
    },
    [],
  ],
  ['an undeclared property is not looked at', { declared: {}, live: { note: 'a' } }, []],
  [
    'an undeclared member is not looked at',
    { declared: { rights: { others: 'READ' } }, live: { rights: { others: 'READ', admins: 'X' } } },
    [],
  ],
  [
    'a member that is no longer declared follows its own onRemove',
    {
      declared: { rights: { admins: 'W' } },
      applied: { rights: { others: 'NONE', admins: 'W' } },
      live: { rights: { others: 'NONE', admins: 'W' } },
    },
    [['rights.others', 'removed', true]],
  ],
  [
    'a value that is not known yet counts as changed',
    { declared: { note: new Reference('b', 'id') }, live: { note: 'a' } },
    [['note', 'declared', true]],
  ],
  [
    'so does a text with one inside',
    { declared: { note: new Template(['x-', new Reference('b', 'id')]) }, live: { note: 'a' } },
    [['note', 'declared', true]],
  ],
  [
    'what is said twice in a set counts once',
    { declared: { events: ['b', 'a', 'b'] }, live: { events: ['a', 'b'] } },
    [],
  ],
  ['also where it is live', { declared: { events: ['b', 'a'] }, live: { events: ['a', 'b', 'a'] } }, []],
  ['an unordered array is a set', { declared: { events: ['b', 'a'] }, live: { events: ['a', 'b'] } }, []],
  [
    'a URL is compared by meaning',
    { declared: { url: 'https://A.test/' }, live: { url: 'https://a.test' } },
    [],
  ],
])('%s', (_, given, expected) => {
  expect(diff(given)).toEqual(expected);
});

test('replacing changes say so', () => {
  const desired: Desired = {
    address: 'a',
    provider: 'acme',
    type: 'acme:Hook',
    scope: {},
    variant: 'web',
    properties: { region: 'us', mode: 'hard' },
    options: { replaceOnChanges: ['mode'] },
    dependencies: [],
  };
  const found = diffProperties({
    type: hook,
    desired,
    recorded: undefined,
    observed: { id: '1', variant: 'web', properties: { region: 'eu', mode: 'soft' } },
    keyring,
    adopting: false,
    resend: () => false,
  });
  expect(found.map(({ path, replaces }) => [path, replaces])).toEqual([
    ['region', true],
    ['mode', true],
  ]);
});
