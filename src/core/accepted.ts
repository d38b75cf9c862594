import type { Range } from './diagnostic.ts';
import { same } from './compare.ts';
import type { Field, ResourceType } from './define.ts';
import { fieldAt, fieldsOf } from './fields.ts';
import type { Json } from './json.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { parsePath } from './path.ts';
import { hasSecret, type Keyring } from './placeholder.ts';
import { digestReadable } from './record.ts';
import { valueAt } from './resolve.ts';
import { isHidden } from './seal.ts';
import { isValueObject, Secret, type Value } from './value.ts';

/** What was seen when somebody accepted it: the value itself, or where that may not be stored, a keyed digest. */
export type Seen = { readonly value: Json } | { readonly digest: string };

/** One reviewed exception: a live value that differs from the declared one and is to stay until a day. */
export interface Accepted {
  readonly address: string;
  readonly path: string;
  readonly seen: Seen;
  /** `2026-12-31` (that day included, UTC), or a point in time. */
  readonly until: string;
  readonly reason: string;
  readonly by?: string;
  readonly range?: Range;
}

/** The moment an accept ends, milliseconds since the epoch; NaN where the text is no date. */
export function endOfAccept(until: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(until);
  const begin = Date.parse(day ? `${until}T00:00:00Z` : until);
  const real = !day || Number.isNaN(begin) || new Date(begin).toISOString().startsWith(until);
  return real ? begin + (day ? 86_400_000 : 0) : Number.NaN;
}

/** Everything an accept is compared with. */
export interface AcceptInput {
  readonly type: ResourceType;
  /** As declared, references resolved, secret fields sealed. */
  readonly desired: Desired;
  readonly recorded: Recorded;
  readonly observed: Observed;
  readonly keyring: Keyring;
}

/** What an accept of this property would hold on to now. */
export function seenNow(input: AcceptInput, path: string): Seen {
  const { observed, keyring } = input;
  const field = fieldOf(input, path);
  const live = liveAt(observed, path);
  if (field?.writeOnly === true) return { digest: digestOf(input, path, witnessOf(input)) };
  return isSecretAt(input, field, path)
    ? { digest: digestOf(input, path, keyring.digest([path, live])) }
    : { value: live };
}

/** The accepts that hold: their day has not come, and the live value is the one that was seen. */
export function holding(accepts: readonly Accepted[], input: AcceptInput, now: number): Accepted[] {
  return accepts.filter(({ path, seen, until }) => {
    if (endOfAccept(until) <= now) return false;
    const current = seenNow(input, path);
    if ('digest' in seen) return 'digest' in current && current.digest === seen.digest;
    if ('digest' in current) return false;
    return same(fieldOf(input, path) ?? PLAIN, seen.value, current.value);
  });
}

/** The declaration with the live value where an accept holds, so that nothing reverts it. */
export function withAccepted(input: AcceptInput, accepts: readonly Accepted[]): Desired {
  let { properties } = input.desired;
  for (const { path } of accepts) {
    const field = fieldOf(input, path);
    if (field?.writeOnly === true) continue;
    const live = liveAt(input.observed, path);
    const value = isSecretAt(input, field, path) ? new Secret(live) : live;
    properties = placed(properties, parsePath(path) ?? [path], value) as Desired['properties'];
  }
  return { ...input.desired, properties };
}

/** State goes on remembering what was applied: an accept that ends is drift again, not a new declaration. */
export function keepApplied(record: Recorded, former: Recorded, accepts: readonly Accepted[]): Recorded {
  let applied: Readonly<Record<string, Value>> = record.applied;
  const prints = { ...record.fingerprints };
  for (const { path } of accepts) {
    const before = valueAt(former.applied, path);
    if (before !== undefined) applied = placed(applied, parsePath(path) ?? [path], before) as typeof applied;
    const print = former.fingerprints[path];
    if (print !== undefined) prints[path] = print;
  }
  return { ...record, applied: applied as Recorded['applied'], fingerprints: prints };
}

/** How a plan tells of an accept. */
export function acceptNote({ path, until, reason, by }: Accepted): string {
  const who = by === undefined ? '' : ` by ${by}`;
  return `${path} stays as it is live: accepted until ${until}${who} (${reason})`;
}

const PLAIN: Field = { type: 'string', description: 'Compared as it is.' };

function fieldOf({ type, desired }: AcceptInput, path: string): Field | undefined {
  return fieldAt(fieldsOf(type, desired.variant), parsePath(path) ?? [path]);
}

function isSecretAt({ desired }: AcceptInput, field: Field | undefined, path: string): boolean {
  const declared = valueAt(desired.properties, path);
  return (field !== undefined && isHidden(field)) || (declared !== undefined && hasSecret(declared));
}

function liveAt({ properties }: Observed, path: string): Json {
  return (valueAt(properties, path) as Json | undefined) ?? null;
}

/** Nothing of it can be read: what is accepted is the vendor's word on when it last changed. */
function witnessOf({ type, observed, keyring }: AcceptInput): Json {
  return [observed.updatedAt ?? null, digestReadable(type, observed, keyring)];
}

function digestOf({ desired, keyring }: AcceptInput, path: string, value: Json): string {
  return `${keyring.keyId}:${keyring.digest(['accepted', desired.address, path, value])}`;
}

function placed(value: Value | undefined, path: readonly (string | number)[], leaf: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  const members = value !== undefined && isValueObject(value) ? value : {};
  return { ...members, [step]: placed(members[step], rest, leaf) };
}
