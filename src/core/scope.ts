import { canonical } from './json.ts';
import type { Deposed, Desired, Recorded } from './model.ts';

/** One place that is listed with one request: a type within an origin and its path parameters. */
export interface Scope {
  /** Canonical text, the scope's identity in journal and maps. */
  readonly key: string;
  /** Provider entry to ask through. */
  readonly provider: string;
  readonly origin: string;
  readonly type: string;
  readonly values: Readonly<Record<string, string>>;
}

const known = new WeakMap<object, { readonly origin: string; readonly type: string; readonly key: string }>();

/** Text that is equal for equal scopes, whatever entry name they were reached through. Asked for often, so remembered. */
export function scopeKey(origin: string, type: string, values: Readonly<Record<string, string>>): string {
  const before = known.get(values);
  if (before?.origin === origin && before.type === type) return before.key;
  const key = canonical([origin, type, values]);
  known.set(values, { origin, type, key });
  return key;
}

/** The scope a declared resource lives in, at the origin its entry points to. */
export function scopeOfDesired(desired: Desired, origin: string): Scope {
  return {
    key: scopeKey(origin, desired.type, desired.scope),
    provider: desired.provider,
    origin,
    type: desired.type,
    values: desired.scope,
  };
}

/** The scope a recorded object lives in. */
export function scopeOfRecorded(recorded: Recorded): Scope {
  const { provider, origin, type, scope } = recorded;
  return { key: keyOfRecorded(recorded), provider, origin, type, values: scope };
}

/** Key of the scope a recorded object lives in. */
export function keyOfRecorded({ origin, type, scope }: Recorded): string {
  return scopeKey(origin, type, scope);
}

/** The scope an object left behind by a replacement lives in. */
export function scopeOfDeposed(recorded: Recorded, deposed: Deposed): Scope {
  return scopeOfRecorded(deposed.scope === undefined ? recorded : { ...recorded, scope: deposed.scope });
}

/** A scope for people: `project abc123`, or the provider's name where it has no parts. */
export function describeScope(scope: Pick<Scope, 'provider' | 'values'>): string {
  const parts = Object.entries(scope.values).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? scope.provider : `${scope.provider} ${parts.join(', ')}`;
}
