import type { Accepted } from './accepted.ts';
import { same, standsUnanswered } from './compare.ts';
import { allHold } from './condition.ts';
import type { ResourceType } from './define.ts';
import { diffProperties, type PropertyDiff } from './diff.ts';
import { fieldsOf } from './fields.ts';
import type { Match } from './match.ts';
import type { Desired, Observed, PropertyChangeKind, Recorded } from './model.ts';
import { topOf } from './path.ts';
import { hasSecret, shown, type Keyring } from './placeholder.ts';
import { digestReadable } from './record.ts';
import { comparedOnly } from './resend.ts';
import type { DriftClass, PropertyDrift, ResourceDrift } from './result.ts';
import { isHidden, shownObserved } from './seal.ts';
import { SENSITIVE } from './value.ts';

/** Worst first: a resource takes the first class any of its properties has. */
export const DRIFT_PRECEDENCE: readonly DriftClass[] = [
  'missing',
  'conflict',
  'remote-change',
  'credential-invalid',
  'secret-suspect',
  'declared-change',
  'secret-unverifiable',
  'in-sync',
];

/** Classes of a property that somebody may accept until a day. */
export const ACCEPTABLE: readonly DriftClass[] = ['remote-change', 'conflict', 'secret-suspect'];

const CLASS_OF_KIND: Readonly<Record<PropertyChangeKind, DriftClass>> = {
  declared: 'declared-change',
  drift: 'remote-change',
  both: 'conflict',
  secret: 'declared-change',
  removed: 'declared-change',
};

/** Classifies one declared resource; `desired` has its references resolved. */
export function driftOfDesired(
  type: ResourceType,
  desired: Desired,
  match: Match,
  keyring: Keyring,
  accepts: readonly Accepted[] = [],
): ResourceDrift {
  const base = outline(desired);
  const source = desired.source === undefined ? {} : { source: desired.source };
  if (match.kind === 'missing')
    return { ...base, ...source, id: match.recorded.id, class: 'missing', properties: [] };
  if (match.kind !== 'paired') {
    const id = match.kind === 'adopt' ? { id: match.observed.id } : {};
    return { ...base, ...source, ...id, class: 'declared-change', properties: [] };
  }
  const { recorded, observed } = match;
  const diffs = diffProperties({
    type,
    desired: comparedOnly(desired),
    recorded,
    observed,
    keyring,
    adopting: false,
    resend: () => false,
  });
  const found = propertyClasses(type, desired, recorded, observed, diffs, keyring);
  const properties = found.map((property) => acceptedOf(property, accepts));
  return {
    ...base,
    ...source,
    id: recorded.id,
    class: worstOf(properties),
    properties,
    ...(observed.updatedAt !== undefined && { changedAt: observed.updatedAt }),
  };
}

/** Classifies what state holds but nobody declares any more: what moved since it was applied. */
export function driftOfRecorded(
  type: ResourceType,
  address: string,
  recorded: Recorded,
  observed: Observed | undefined,
): ResourceDrift {
  const base = { ...outline({ ...recorded, address }), id: recorded.id };
  if (observed === undefined) return { ...base, class: 'missing', properties: [] };
  const fields = fieldsOf(type, recorded.variant);
  const visible = shownObserved(type, observed, undefined, recorded);
  const moved = Object.entries(recorded.applied).flatMap(([path, applied]): PropertyDrift[] => {
    const field = fields[path];
    if (field === undefined || path === type.discriminator || same(field, applied, observed.properties[path]))
      return [];
    if (standsUnanswered(field, applied, observed.properties[path])) return [];
    return [{ path, class: 'remote-change', applied, observed: visible[path] ?? null }];
  });
  return { ...base, class: moved.length > 0 ? 'remote-change' : 'declared-change', properties: moved };
}

function outline({
  address,
  provider,
  type,
  variant,
  scope,
}: Pick<Desired, 'address' | 'provider' | 'type' | 'variant' | 'scope'>): Pick<
  ResourceDrift,
  'address' | 'provider' | 'type' | 'variant' | 'scope'
> {
  return { address, provider, type, variant, scope };
}

function propertyClasses(
  type: ResourceType,
  desired: Desired,
  recorded: Recorded,
  observed: Observed,
  diffs: readonly PropertyDiff[],
  keyring: Keyring,
): PropertyDrift[] {
  const result = diffs.map((found) => fromDiff(found, recorded));
  const differing = new Set(diffs.map(({ path }) => path));
  const suspect = isSuspect(type, recorded, observed, keyring);
  for (const path of Object.keys(recorded.fingerprints)) {
    if (differing.has(path) || isReadableSecret(type, desired, path)) continue;
    result.push({
      path,
      class:
        suspect && !rotatesItself(type, desired, observed, path) ? 'secret-suspect' : 'secret-unverifiable',
      sensitive: true,
    });
  }
  const touched = new Set([
    ...diffs.map(({ top }) => top),
    ...Object.keys(recorded.fingerprints).map((path) => topOf(path)),
  ]);
  for (const [path, value] of Object.entries(desired.properties)) {
    if (path === type.discriminator || touched.has(path)) continue;
    result.push({
      path,
      class: 'in-sync',
      declared: shown(value),
      ...(hasSecret(value) && { sensitive: true }),
    });
  }
  return result;
}

function fromDiff(
  { path, kind, top, before, after, sensitive, field }: PropertyDiff,
  recorded: Recorded,
): PropertyDrift {
  const applied = path === top ? recorded.applied[top] : undefined;
  return {
    path,
    class: CLASS_OF_KIND[kind],
    kind,
    ...(applied !== undefined && { applied: isHidden(field) ? SENSITIVE : applied }),
    ...(kind !== 'removed' && { declared: after }),
    observed: before,
    ...(sensitive === true && { sensitive }),
  };
}

/** The vendor says the object changed after our last write, yet nothing readable did. */
function isSuspect(type: ResourceType, recorded: Recorded, observed: Observed, keyring: Keyring): boolean {
  const { witness } = recorded;
  if (witness?.updatedAt === undefined || observed.updatedAt === undefined) return false;
  return (
    witness.updatedAt !== observed.updatedAt &&
    witness.readableDigest === digestReadable(type, observed, keyring)
  );
}

function acceptedOf(property: PropertyDrift, accepts: readonly Accepted[]): PropertyDrift {
  const accept = accepts.find(({ path }) => path === property.path);
  if (accept === undefined || !ACCEPTABLE.includes(property.class)) return property;
  const { until, reason, by } = accept;
  return { ...property, accepted: { until, reason, ...(by !== undefined && { by }) } };
}

function isReadableSecret(type: ResourceType, desired: Desired, path: string): boolean {
  const field = fieldsOf(type, desired.variant)[path];
  return field !== undefined && field.writeOnly !== true && field.fields === undefined;
}

function rotatesItself(type: ResourceType, desired: Desired, observed: Observed, path: string): boolean {
  const rule = fieldsOf(type, desired.variant)[path]?.selfRotating;
  return (
    rule !== undefined &&
    allHold(rule, (name) => desired.properties[name] ?? observed.properties[name]) === true
  );
}

/** An accepted difference keeps its class, but does not make its resource drifted. */
export function worstOf(properties: readonly PropertyDrift[]): DriftClass {
  const classes = properties.filter(({ accepted }) => accepted === undefined).map((one) => one.class);
  return DRIFT_PRECEDENCE.find((candidate) => classes.includes(candidate)) ?? 'in-sync';
}
