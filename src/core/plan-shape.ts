import { isObject, type Json, type JsonObject } from './json.ts';

/** Says where a value is not as it must be, or undefined. */
type Check = (value: Json | undefined, path: string) => string | undefined;

const text: Check = (value, path) => (typeof value === 'string' ? undefined : `${path} is no text`);
const count: Check = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? undefined : `${path} is no count`;
const flag: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : `${path} is not true or false`;
const any: Check = (value, path) => (value === undefined ? `${path} is missing` : undefined);
const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? undefined : check(value, path);
const nullable =
  (check: Check): Check =>
  (value, path) =>
    value === null ? undefined : check(value, path);
const oneOf =
  (...texts: string[]): Check =>
  (value, path) =>
    typeof value === 'string' && texts.includes(value) ? undefined : `${path} is none of ${texts.join(', ')}`;

function list(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is no list`;
    return first(value.map((item: Json, index) => () => check(item, `${path}[${index}]`)));
  };
}

function map(check: Check): Check {
  return (value, path) => {
    if (!isObject(value)) return `${path} is no object`;
    return first(
      Object.entries(value).map(
        ([key, member]) =>
          () =>
            check(member, `${path}.${key}`),
      ),
    );
  };
}

function object(members: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return `${path} is no object`;
    return first(
      Object.entries(members).map(
        ([key, check]) =>
          () =>
            check(Object.hasOwn(value, key) ? value[key] : undefined, path === '' ? key : `${path}.${key}`),
      ),
    );
  };
}

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const request = object({
  method: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
  path: text,
  query: optional(map(text)),
  step: oneOf('create', 'update', 'delete', 'extra'),
  idempotent: flag,
  field: optional(text),
});

const property = object({
  path: text,
  kind: oneOf('declared', 'drift', 'both', 'secret', 'removed'),
  before: any,
  after: any,
  sent: flag,
  sensitive: optional(flag),
  replaces: optional(flag),
  follows: optional(text),
  lost: optional(flag),
});

const record = object({
  id: text,
  provider: text,
  origin: text,
  type: text,
  variant: text,
  scope: map(text),
  applied: map(any),
  fingerprints: map(text),
  released: optional(list(text)),
  dependencies: list(text),
  options: object({ protect: optional(flag), retainOnDelete: optional(flag) }),
  deposed: list(object({ id: text, secrets: optional(list(text)) })),
});

const ACTIONS =
  'no-op create update replace replace-create-first delete import import-update move forget'.split(' ');

const change = object({
  address: text,
  previous_address: optional(text),
  action: oneOf(...ACTIONS),
  action_reason: optional(text),
  provider: text,
  type: text,
  variant: text,
  scope: map(text),
  id: optional(text),
  hazards: list(text),
  notes: list(text),
  precondition: optional(text),
  depends_on: list(text),
  deposed: optional(object({ address: text, id: text })),
  requests: list(request),
  change: object({
    before: nullable(map(any)),
    after: any,
    properties: list(property),
    carried: list(text),
  }),
  record: nullable(record),
});

const plan = object({
  name: text,
  stack: text,
  timestamp: text,
  lineage: text,
  serial: count,
  tool_version: text,
  manifest_digest: text,
  resource_changes: list(change),
  resource_drift: list(object({ address: text, class: text, properties: list(object({ path: text })) })),
  unmanaged: list(object({ id: text })),
  problems: list(object({ address: text, code: text, summary: text, detail: text })),
  requests: object({ reads: count, writes: count }),
  outputs: map(any),
  left_out: optional(count),
  wishes: optional(
    object({
      replace: list(text),
      resend_secrets: (value, path) => (value === true ? undefined : list(text)(value, path)),
    }),
  ),
});

/** The first thing that keeps a document from being a plan `apply` can carry out, or undefined. */
export function planShapeFault(document: JsonObject): string | undefined {
  return plan(document, '');
}
