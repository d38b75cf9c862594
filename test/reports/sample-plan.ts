import type { Source } from '../../src/core/diagnostic.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import type { Change, PropertyChange, Recorded } from '../../src/core/model.ts';
import type { Plan } from '../../src/core/result.ts';

/** A source whose every place is this line. */
export function sourceAt(line: number): Source {
  const place = (column: number) => ({
    filename: 'holdfast.yaml',
    start: { line, column },
    end: { line, column: column + 4 },
  });
  return { filename: 'holdfast.yaml', locate: (path) => place(path.length === 0 ? 3 : 7) };
}

export const secret = (path: string) => ({ $secret: { path, fingerprint: 'hmac:5f2a' } });

const recorded: Recorded = {
  id: 'k3xq',
  provider: 'acme',
  origin: 'https://api.acme.example',
  type: 'acme:Hook',
  variant: 'web',
  scope: { team: 'blue' },
  applied: { kind: 'web', url: 'https://a.example' },
  fingerprints: { token: 'hmac:5f2a' },
  witness: { readableDigest: 'hmac:77', updatedAt: '2026-11-01T00:00:00Z' },
  dependencies: [],
  options: { protect: true },
  deposed: [],
};

/** A change of one web hook; the test says what is different. */
export function change(address: string, different: Partial<Change>): Change {
  return {
    address,
    action: 'no-op',
    provider: 'acme',
    type: 'acme:Hook',
    variant: 'web',
    scope: { team: 'blue' },
    properties: [],
    carried: [],
    requests: [],
    hazards: [],
    notes: [],
    after: [],
    record: recorded,
    before: { kind: 'web', url: 'https://a.example', token: '(sensitive value)' },
    planned: { kind: 'web', url: 'https://a.example', token: secret(`${address}#token`) },
    source: sourceAt(12),
    ...different,
  };
}

export function property(path: string, different: Partial<PropertyChange>): PropertyChange {
  return { path, kind: 'declared', before: null, after: null, sent: true, ...different };
}

const creation = change('hooks["eu west"]', {
  action: 'create',
  precondition: 'hmac:absent',
  after: ['source'],
  before: null,
  hazards: [
    'no code source between the two requests, and a sentence long enough to need a second line of text',
  ],
  requests: [
    {
      method: 'POST',
      path: '/teams/blue/hooks',
      step: 'create',
      idempotent: false,
      body: { kind: 'web', url: { $ref: 'source#url' }, token: secret('hooks["eu west"]#token') },
    },
  ],
  planned: {
    kind: 'web',
    url: { $ref: 'source#url' },
    token: secret('hooks["eu west"]#token'),
    header: { $template: ['Bearer ', secret('hooks["eu west"]#header')] },
    tags: ['a', 'b'],
    none: [],
    permissions: { others: 'USE_ONLY', 'odd key!': null, nested: { deep: true } },
    script: 'line one\nline two\n',
  },
});

const update = change('source', {
  action: 'update',
  id: 'k3xq',
  precondition: 'hmac:1',
  carried: ['kind'],
  notes: ['the vendor is still working on an earlier write'],
  requests: [
    {
      method: 'PATCH',
      path: '/teams/blue/hooks/k3xq',
      query: { force: 'yes', mode: 'a b' },
      step: 'update',
      idempotent: true,
      body: { kind: 'web', url: 'https://b.example', level: 3, token: secret('source#token') },
    },
    {
      method: 'PUT',
      path: '/teams/blue/hooks/k3xq/state',
      step: 'extra',
      field: 'state',
      idempotent: true,
      body: {},
    },
  ],
  properties: [
    property('url', {
      before: 'https://a.example/with/a/rather/long/path',
      after: 'https://b.example/with/a/rather/long/path',
    }),
    property('level', { kind: 'drift', before: 5, after: 3 }),
    property('note', { kind: 'both', before: 'x\u001b[31m\u202e', after: 'y' }),
    property('token', {
      kind: 'secret',
      before: '(sensitive value)',
      after: '(sensitive value)',
      sensitive: true,
    }),
    property('base', { kind: 'removed', before: 'kept', after: 'kept', sent: false }),
    property('colour', { kind: 'removed', before: 'red', after: null }),
    property('tags', { before: ['a', 'b', 'c'], after: ['b', 'c', 'd'] }),
    property('order', { before: ['a', 'b'], after: ['b', 'a'] }),
    property('headers', { before: { A: '1', B: '2', C: '3' }, after: { A: '1', B: '9', D: '4' } }),
    property('script', { before: 'a\nb\nc\nd\ne\nf\ng', after: 'a\nb\nc\nd\ne\nF\ng' }),
    property('owner', { before: null, after: '(known after apply)' }),
    property('permissions["odd key"]', { before: null, after: { a: [1] } }),
  ],
  planned: { kind: 'web', url: 'x', level: 3, size: 1, title: 'same' },
});

const replacement = change('moved-team', {
  action: 'replace',
  previousAddress: 'former-team',
  id: 'r1',
  reason: 'replaced because kind changes',
  exclusive: 'slot',
  hazards: ["the repository's content replaces the project's code"],
  properties: [property('kind', { before: 'web', after: 'mail', replaces: true })],
  requests: [
    { method: 'DELETE', path: '/teams/blue/hooks/r1', step: 'delete', idempotent: true },
    { method: 'POST', path: '/teams/blue/hooks', step: 'create', idempotent: false, body: { kind: 'mail' } },
  ],
  record: { ...recorded, id: '{self.id}' },
});

const others: Change[] = [
  change('created-first', {
    action: 'replace-create-first',
    id: 'r2',
    properties: [property('kind', { before: 1, after: 2, replaces: true })],
  }),
  change('gone', {
    action: 'delete',
    id: 'd1',
    reason: 'no longer declared',
    planned: null,
    record: null,
    before: { url: 'u', tags: ['a'], text: 'a\nb' },
    requests: [{ method: 'DELETE', path: '/x', step: 'delete', idempotent: true }],
  }),
  change('found', {
    action: 'import',
    id: 'i1',
    reason: 'adopted: same url',
    notes: ['assumed, since they cannot be read back: token'],
  }),
  change('found-other', {
    action: 'import-update',
    id: 'i2',
    reason: 'adopted: same url',
    properties: [property('level', { before: 1, after: 2 })],
    requests: [{ method: 'PATCH', path: '/y', step: 'update', idempotent: true, body: { level: 2 } }],
  }),
  change('new-name', { action: 'move', previousAddress: 'old-name', id: 'm1' }),
  change('kept', {
    action: 'forget',
    id: 'f1',
    reason: 'no longer declared; the object is kept (retainOnDelete)',
    planned: null,
    record: null,
  }),
  change('gone (deposed x9)', {
    action: 'delete',
    id: 'x9',
    deposed: { address: 'gone', id: 'x9' },
    before: null,
    planned: null,
  }),
  change('quiet', {}),
  change('released', {
    properties: [property('level', { kind: 'removed', before: 1, after: 1, sent: false })],
    notes: ['drift accepted until 2026-12-01'],
  }),
];

/** A plan with every action, every kind of property change and a problem. */
export const samplePlan: Plan = {
  name: 'shop',
  stack: 'dev',
  lineage: '4b0b2a52-0000-4000-8000-000000000001',
  serial: 7,
  toolVersion: '0.1.0',
  manifestDigest: 'sha256:aa',
  timestamp: '2026-11-21T04:00:00.000Z',
  changes: [creation, update, replacement, ...others],
  drift: [
    {
      address: 'source',
      provider: 'acme',
      type: 'acme:Hook',
      variant: 'web',
      scope: { team: 'blue' },
      id: 'k3xq',
      class: 'remote-change',
      properties: [
        { path: 'level', class: 'remote-change', kind: 'drift', applied: 3, declared: 3, observed: 5 },
      ],
      changedAt: '2026-11-20T10:00:00Z',
      source: sourceAt(4),
    },
  ],
  unmanaged: [
    {
      provider: 'acme',
      type: 'acme:Hook',
      variant: 'web',
      scope: { team: 'blue' },
      id: 'u1',
      label: 'https://u.example',
    },
  ],
  problems: [
    {
      address: 'twins',
      error: new HoldfastError('error', 'two live objects match twins and cannot be told apart', {
        advice: 'Name the one that is meant with `options.import: ID`.\nCandidates: u1, u2.',
        fields: { url: 'not unique' },
        status: 409,
        request: 'POST https://api.acme.example/teams/blue/hooks',
      }),
      source: sourceAt(30),
    },
  ],
  requests: { reads: 2, writes: 8 },
  outputs: { hook: '(known after apply)', url: 'https://a.example' },
};

/** The same stack with nothing to do. */
export const quietPlan: Plan = {
  ...samplePlan,
  changes: [change('quiet', {})],
  drift: [],
  unmanaged: [],
  problems: [],
  requests: { reads: 1, writes: 0 },
  outputs: {},
};
