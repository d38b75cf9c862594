import { same, standsUnanswered } from './compare.ts';
import type { Field, ResourceType } from './define.ts';
import { clearing, fieldsOf } from './fields.ts';
import { isObject, type Json } from './json.ts';
import type { Desired, Observed, PropertyChange, PropertyChangeKind, Recorded } from './model.ts';
import { topOf } from './path.ts';
import {
  fingerprint,
  fingerprintOf,
  hasSecret,
  hasUnknown,
  isPlain,
  joinPath,
  reveal,
  shown,
  UNKNOWN_PRINT,
  type Keyring,
} from './placeholder.ts';
import { isHidden, sealLive, wasSecret } from './seal.ts';
import { isValueObject, SENSITIVE, type Value } from './value.ts';

/** A property change with what the request builder needs to know of it. */
export interface PropertyDiff extends PropertyChange {
  /** Top-level property the path lies in. */
  readonly top: string;
  readonly field: Field;
  /** For `removed` ones that are sent: the value that clears it. */
  readonly clear?: Json;
}

export interface DiffInput {
  readonly type: ResourceType;
  readonly desired: Desired;
  readonly recorded: Recorded | undefined;
  readonly observed: Observed;
  readonly keyring: Keyring;
  /** Unreadable properties count as in place unless `resend` says otherwise: the object is being adopted. */
  readonly adopting: boolean;
  readonly resend: (path: string) => boolean;
}

/** One walk's constants and its findings. */
interface Walk extends DiffInput {
  readonly found: PropertyDiff[];
  /** The top-level property being looked at. */
  top: string;
}

/** What differs between declared, last applied and live, property by property; empty when all is in place. */
export function diffProperties(input: DiffInput): PropertyDiff[] {
  const { type, desired, recorded, observed } = input;
  const fields = fieldsOf(type, desired.variant);
  const walk: Walk = {
    type,
    desired,
    recorded,
    observed,
    keyring: input.keyring,
    adopting: input.adopting,
    resend: input.resend,
    found: [],
    top: '',
  };
  const names = namesOf(desired, recorded);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const field = fields[name] ?? PASSTHROUGH;
    if (field.readOnly === true || name === type.discriminator) continue;
    walk.top = name;
    visit(walk, field, name, desired.properties[name], recorded?.applied[name], observed.properties[name]);
  }
  return walk.found;
}

/** Top-level names declared, then those only remembered from the last apply. */
function namesOf({ properties }: Desired, recorded: Recorded | undefined): readonly string[] {
  const declared = Object.keys(properties);
  let more: Set<string> | undefined;
  const add = (name: string): void => {
    if (!Object.hasOwn(properties, name)) (more ??= new Set()).add(name);
  };
  for (const name in recorded?.applied) add(name);
  for (const path in recorded?.fingerprints) if (!Object.hasOwn(properties, path)) add(topOf(path));
  return more === undefined ? declared : [...declared, ...more];
}

/** A property the table does not know: sent and compared as it is. */
const PASSTHROUGH: Field = {
  type: 'string',
  description: 'Not known to the table; sent and compared as it is.',
};

function visit(
  walk: Walk,
  field: Field,
  path: string,
  declared: Value | undefined,
  applied: Json | undefined,
  observed: Json | undefined,
): void {
  if (matchesPath(walk.desired.options.ignoreChanges, path)) return;
  if (declared === undefined) {
    visitRemoved(walk, field, path, applied, observed);
  } else if (
    field.fields !== undefined &&
    field.secret !== true &&
    field.writeOnly !== true &&
    isValueObject(declared)
  ) {
    visitMembers(walk, field, path, declared, applied, observed);
  } else if (
    field.writeOnly === true ||
    (walk.observed.assumed === true && (isHidden(field) || hasSecret(declared)))
  ) {
    visitUnreadable(walk, field, path, declared);
  } else {
    visitReadable(walk, field, path, declared, applied, observed);
  }
}

function visitMembers(
  walk: Walk,
  field: Field,
  path: string,
  declared: { readonly [key: string]: Value },
  applied: Json | undefined,
  observed: Json | undefined,
): void {
  const appliedMembers = isObject(applied) ? applied : {};
  const observedMembers = isObject(observed) ? observed : {};
  const prefix = `${path}.`;
  const remembered = Object.keys(walk.recorded?.fingerprints ?? {})
    .filter((known) => known.startsWith(prefix))
    .map((known) => topOf(known.slice(prefix.length)));
  for (const name of new Set([...Object.keys(declared), ...Object.keys(appliedMembers), ...remembered])) {
    const member = field.fields?.[name] ?? PASSTHROUGH;
    if (member.readOnly === true) continue;
    visit(walk, member, joinPath(path, name), declared[name], appliedMembers[name], observedMembers[name]);
  }
}

function visitReadable(
  walk: Walk,
  field: Field,
  path: string,
  declared: Value,
  applied: Json | undefined,
  observed: Json | undefined,
): void {
  if (isPlain(declared) && same(field, declared, observed)) return;
  const hidden = isHidden(field) || hasSecret(declared);
  const veiled = hidden || wasSecret(walk.recorded, path);
  const before = !veiled || observed === undefined || observed === null ? (observed ?? null) : SENSITIVE;
  if (hasUnknown(declared)) {
    add(walk, field, path, {
      kind: 'declared',
      before,
      after: shown(declared),
      sent: true,
      ...(veiled && { sensitive: true }),
    });
    return;
  }
  const value = reveal(declared);
  if (same(field, value, observed)) return;
  const kind = hidden
    ? hiddenKind(walk, path, value, observed)
    : readableKind(field, value, applied, observed);
  if (kind === 'drift' && standsUnanswered(field, value, observed)) return;
  add(walk, field, path, {
    kind,
    before,
    after: hidden ? SENSITIVE : value,
    sent: true,
    ...(veiled && { sensitive: true }),
  });
}

function readableKind(
  field: Field,
  declared: Json,
  applied: Json | undefined,
  observed: Json | undefined,
): PropertyChangeKind {
  if (applied === undefined || same(field, applied, observed)) return 'declared';
  return same(field, applied, declared) ? 'drift' : 'both';
}

function hiddenKind(
  walk: Walk,
  path: string,
  declared: Json,
  observed: Json | undefined,
): PropertyChangeKind {
  const known = walk.recorded?.fingerprints[path];
  if (known === undefined || known === UNKNOWN_PRINT) return 'secret';
  if (known === fingerprint(walk.keyring, path, observed ?? null)) return 'secret';
  return known === fingerprint(walk.keyring, path, declared) ? 'drift' : 'both';
}

/** Unreadable: only the fingerprint of what was sent last can tell. */
function visitUnreadable(walk: Walk, field: Field, path: string, declared: Value): void {
  const mode = isHidden(field) || hasSecret(declared) ? walk.desired.options.secretChanges : undefined;
  const forced = mode === 'always' || walk.resend(path);
  if (mode === 'never' && !forced) return;
  const known = walk.recorded?.fingerprints[path];
  const unchanged = hasUnknown(declared)
    ? false
    : known === undefined
      ? walk.adopting
      : known === fingerprintOf(walk.keyring, path, declared);
  if (unchanged && !forced) return;
  const hidden = isHidden(field) || hasSecret(declared);
  add(walk, field, path, {
    kind: hidden ? 'secret' : 'declared',
    before: known === undefined ? null : hidden ? SENSITIVE : '(not readable)',
    after: hidden ? SENSITIVE : shown(declared),
    sent: true,
    ...(hidden && { sensitive: true }),
  });
}

function visitRemoved(
  walk: Walk,
  field: Field,
  path: string,
  applied: Json | undefined,
  observed: Json | undefined,
): void {
  const remembered = Object.keys(walk.recorded?.fingerprints ?? {}).some(
    (known) =>
      known === path ||
      known.startsWith(`${path}.`) ||
      known.startsWith(`${path}[`) ||
      known.startsWith(`${path}{`),
  );
  if (applied === undefined && !remembered) return;
  const clear = field.writeOnly === true ? undefined : clearing(field);
  const sent = clear !== undefined && !same(field, clear, observed);
  const live = field.writeOnly === true ? '(not readable)' : (observed ?? null);
  const sealed = sealLive(field, live, undefined, path, walk.recorded);
  const hidden = isHidden(field) || (applied === undefined && remembered) || hasSecret(sealed);
  const before = shown(sealed);
  add(walk, field, path, {
    kind: 'removed',
    before,
    after: sent ? clear : before,
    sent,
    ...(hidden && { sensitive: true }),
    ...(sent && { clear }),
  });
}

type Found = Omit<PropertyChange, 'path'> & { readonly clear?: Json };

function add(walk: Walk, field: Field, path: string, found: Found): void {
  const replaces =
    found.kind !== 'removed' &&
    (field.createOnly === true || matchesPath(walk.desired.options.replaceOnChanges, path));
  walk.found.push({ path, top: walk.top, field, ...found, ...(replaces && { replaces: true }) });
}

/** True when a path is named by a list of property paths, or lies inside one; `*` names all, `a.*` all members, `a[*]` all elements. */
export function matchesPath(paths: readonly string[] | undefined, path: string): boolean {
  if (paths === undefined) return false;
  return paths.some((pattern) => {
    if (pattern === '*' || pattern === path) return true;
    const stem = pattern.endsWith('.*')
      ? pattern.slice(0, -2)
      : pattern.endsWith('[*]')
        ? pattern.slice(0, -3)
        : pattern;
    return path.startsWith(`${stem}.`) || path.startsWith(`${stem}[`);
  });
}
