import { hash } from 'node:crypto';
import { publicChange } from './change-parts.ts';
import { same } from './compare.ts';
import { allHold } from './condition.ts';
import type { Field, Operation, ResourceType } from './define.ts';
import { matchesPath } from './diff.ts';
import { eachOnce } from './each-once.ts';
import { fieldsOf, fieldsWith } from './fields.ts';
import { equal, mapMembers, type Json } from './json.ts';
import type { Desired, PlannedRequest, PropertyChange } from './model.ts';
import { hasUnknown, plain, reveal, shown, toPlaceholders, type Keyring } from './placeholder.ts';
import { SELF_ID } from './record.ts';
import { sealLive } from './seal.ts';
import type { Sending } from './sendable.ts';
import { Unknown, type Value } from './value.ts';
import { completeValue } from './whole-value.ts';

type Values = Record<string, Value>;

/**
 * Requests that create an object as declared: the create itself, then fields with operations of their own. `also`: what
 * it is given beside that, or in its place.
 */
export function createRequests(
  type: ResourceType,
  desired: Desired,
  keyring: Keyring,
  also: Readonly<Record<string, Value>> = {},
): PlannedRequest[] {
  const fields = fieldsOf(type, desired.variant);
  const body: Values = {};
  for (const name of Object.keys(desired.properties)) {
    if (fields[name]?.via === undefined) body[name] = desired.properties[name] ?? null;
  }
  Object.assign(body, also);
  addCoupled(fields, desired, body);
  const request = plan(
    type.operations.create,
    'create',
    desired.scope,
    SELF_ID,
    placeholders(body, fields, desired, keyring),
  );
  const extras = fieldsWith(fields, 'via').filter(([name, field]) => {
    const value = desired.properties[name];
    if (value === undefined || value instanceof Unknown) return value !== undefined;
    return !hasUnknown(value) && !equal(reveal(value), field.default);
  });
  return [request, ...extras.map(([name, field]) => extra(type, field, name, desired, SELF_ID))];
}

/** What an update is made of. */
export interface UpdateInput extends Sending {
  readonly type: ResourceType;
}

export interface UpdateRequests {
  readonly requests: readonly PlannedRequest[];
  /** Properties sent though they do not change. */
  readonly carried: readonly string[];
  /** What changes: the differences, and what the vendor ties to them. */
  readonly properties: readonly PropertyChange[];
}

const NONE: UpdateRequests = { requests: [], carried: [], properties: [] };

/** Requests that bring a live object to what is declared: exactly the changed properties plus what the vendor needs with them. */
export function updateRequests(input: UpdateInput): UpdateRequests {
  const { type, desired, observed, diffs, keyring } = input;
  if (diffs.length === 0) return NONE;
  const fields = fieldsOf(type, desired.variant);
  const sent = diffs.filter((diff) => diff.sent);
  const body: Values = {};
  for (const top of new Set(sent.filter((diff) => diff.field.via === undefined).map((diff) => diff.top))) {
    put(body, top, completeValue(input, fields[top], top, desired.properties[top], observed.properties[top]));
  }
  const changed = Object.keys(body);
  const requests: PlannedRequest[] = [];
  const coupled = new Set(changed.length > 0 ? addCoupled(fields, desired, body) : []);
  const along = [...coupled].flatMap((name) => movedAlong(input, fields, name));
  if (changed.length > 0) {
    addCarried(input, fields, body);
    requests.push(
      plan(
        type.operations.update,
        'update',
        desired.scope,
        observed.id,
        placeholders(body, fields, desired, keyring),
      ),
    );
  }
  for (const diff of sent) {
    if (diff.field.via !== undefined) requests.push(extra(type, diff.field, diff.top, desired, observed.id));
  }
  const moved = new Set(along.map(({ path }) => path));
  const own = diffs.filter(({ top, sent: goes }) => !moved.has(top) && !(goes && coupled.has(top)));
  const differing = new Set(changed.filter((name) => !coupled.has(name)));
  return {
    requests,
    carried: Object.keys(body).filter((name) => !differing.has(name) && !moved.has(name)),
    properties: [...own.map(publicChange), ...along],
  };
}

/** The change of a property that goes along with another; none where it is live as it is sent. */
function movedAlong(
  { diffs, observed, recorded }: UpdateInput,
  fields: Readonly<Record<string, Field>>,
  name: string,
): PropertyChange[] {
  const field = fields[name];
  const live = observed.properties[name];
  if (field?.coupled === undefined || same(field, field.coupled.send, live)) return [];
  const { field: follows, send } = field.coupled;
  const partner = diffs.find(({ path }) => path === follows)?.kind;
  const kind = partner === 'drift' || partner === 'both' ? partner : 'declared';
  const before = shown(sealLive(field, live ?? null, undefined, name, recorded));
  return [{ path: name, kind, before, after: send, sent: true, follows }];
}

/** SHA-256 of a request's body as planned, where secrets are placeholders with keyed fingerprints. */
export function payloadDigest({ body }: PlannedRequest): string {
  return hash('sha256', JSON.stringify(body ?? null), 'base64url');
}

/** The request that deletes an object by id. */
export function deleteRequest(
  type: ResourceType,
  scope: Readonly<Record<string, string>>,
  id: string,
): PlannedRequest {
  return plan(type.operations.delete, 'delete', scope, id, undefined);
}

function put(body: Values, name: string, value: Value | undefined): void {
  if (value !== undefined) body[name] = value;
}

/** Gives the names of what was added, or put in another's place. */
function addCoupled(fields: Readonly<Record<string, Field>>, desired: Desired, body: Values): string[] {
  const added: string[] = [];
  for (const [name, { coupled }] of fieldsWith(fields, 'coupled')) {
    if (coupled === undefined || desired.properties[name] !== undefined) continue;
    const partner = body[coupled.field];
    if (partner === undefined || hasUnknown(partner) || !equal(reveal(partner), coupled.is)) continue;
    body[name] = coupled.send;
    added.push(name);
  }
  return added;
}

function addCarried(input: UpdateInput, fields: Readonly<Record<string, Field>>, body: Values): void {
  const { type, desired, recorded, observed } = input;
  const read = (name: string): Value | undefined => body[name] ?? effective(input, name);
  if (type.carryDiscriminator === true) body[type.discriminator] = desired.variant;
  for (const [name, field] of fieldsWith(fields, 'carry')) {
    if (field.carry === undefined || body[name] !== undefined) continue;
    if (field.carry !== 'always' && allHold(field.carry.when, read) !== true) continue;
    const declared = field.via === undefined ? desired.properties[name] : undefined;
    const live = observed.properties[name];
    if (declared !== undefined) put(body, name, completeValue(input, field, name, declared, live));
    else if (live !== undefined)
      put(body, name, sealLive(field, live, desired.properties[name], name, recorded));
  }
}

/** The value a property has unless the update changes it. */
function effective({ desired, observed }: UpdateInput, name: string): Value | undefined {
  const [declared, live] = [desired.properties[name], observed.properties[name]];
  return matchesPath(desired.options.ignoreChanges, name) ? (live ?? declared) : (declared ?? live);
}

function placeholders(
  body: Values,
  fields: Readonly<Record<string, Field>>,
  desired: Desired,
  keyring: Keyring,
): Json {
  return mapMembers(body, (value, name) =>
    toPlaceholders(eachOnce(fields[name], value), desired.address, name, keyring),
  );
}

/** One with a value that is not known has a body that says so: it can be shown, and not sent. */
function extra(type: ResourceType, field: Field, name: string, desired: Desired, id: string): PlannedRequest {
  const operation = type.operations.extra?.[field.via ?? ''];
  if (operation === undefined)
    throw new TypeError(`${type.name}: field ${name} names an operation that does not exist`);
  const value = desired.properties[name];
  if (value !== undefined && hasUnknown(value)) {
    const reason = value instanceof Unknown ? value.reason : `${name} is known after apply only`;
    return { ...plan(operation, 'extra', desired.scope, id, { $unknown: reason }), field: name };
  }
  const values = { ...desired.scope, [name]: value === undefined ? '' : plain(reveal(value)) };
  return { ...plan(operation, 'extra', values, id, undefined), field: name };
}

function plan(
  operation: Operation,
  step: PlannedRequest['step'],
  values: Readonly<Record<string, string>>,
  id: string,
  body: Json | undefined,
): PlannedRequest {
  const { method, query } = operation;
  return {
    method,
    path: fillPath(operation.path, values, id),
    ...(query === undefined
      ? {}
      : {
          query: Object.fromEntries(
            Object.entries(query).map(([key, text]) => [key, fill(text, values, id)]),
          ),
        }),
    ...(body === undefined ? {} : { body }),
    step,
    idempotent: operation.idempotent ?? (method !== 'POST' && method !== 'PATCH'),
  };
}

function fill(template: string, values: Readonly<Record<string, string>>, id: string): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
    name === 'id' ? id : (values[name] ?? whole),
  );
}

/** Fills a path's `{name}` with percent-encoded segments; `{self.id}` stays for apply to fill. */
export function fillPath(template: string, values: Readonly<Record<string, string>>, id: string): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = name === 'id' ? id : values[name];
    if (value === undefined) return whole;
    return value === SELF_ID ? SELF_ID : encodeURIComponent(value);
  });
}
