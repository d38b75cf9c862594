import { hash } from 'node:crypto';
import { asSet, normaliseUrl } from './compare.ts';
import type { KeyPart, ResourceType } from './define.ts';
import { fieldsOf } from './fields.ts';
import { canonical, isList, type Json } from './json.ts';
import type { Desired, Observed } from './model.ts';
import { hasUnknown, reveal, type Keyring } from './placeholder.ts';
import type { Value } from './value.ts';

/** The alternatives by which objects of one variant are told apart; none = they cannot be. */
export function naturalKeysOf(type: ResourceType, variant: string): readonly (readonly KeyPart[])[] {
  const own = Object.hasOwn(type.variants, variant) ? type.variants[variant] : undefined;
  return own?.naturalKeys ?? type.naturalKeys ?? [];
}

/** A natural key as text, and which alternative made it. */
export interface NaturalKey {
  readonly alternative: number;
  readonly text: string;
}

/** Something the vendor gives to one object of a scope only. */
export interface Claim {
  /** The field that people know it by. */
  readonly field: string;
  readonly text: string;
}

/** What an object of these properties claims for itself alone in its scope, whatever its variant; nothing that is not known. */
export function claimsOf(
  type: ResourceType,
  variant: string,
  properties: Readonly<Record<string, Value>>,
  keyring: Keyring,
): readonly Claim[] {
  return (type.unique ?? []).flatMap((parts) => {
    const field = nameOfPart(parts[0]);
    const text = keyText(type, variant, field, parts, properties, keyring);
    return text === undefined ? [] : [{ field, text }];
  });
}

function nameOfPart(part: KeyPart | undefined): string {
  return typeof part === 'string' ? part : (part?.field ?? '');
}

/** The key of a declared resource: its first alternative that is wholly declared and known. */
export function keyOfDesired(type: ResourceType, desired: Desired, keyring: Keyring): NaturalKey | undefined {
  const alternatives = naturalKeysOf(type, desired.variant);
  for (let alternative = 0; alternative < alternatives.length; alternative++) {
    const parts = alternatives[alternative] as readonly KeyPart[];
    const text = keyText(type, desired.variant, desired.variant, parts, desired.properties, keyring);
    if (text !== undefined) return { alternative, text };
  }
  return undefined;
}

/** The key of a live object under one alternative; undefined where a part is not readable. */
export function keyOfObserved(
  type: ResourceType,
  observed: Observed,
  alternative: number,
  keyring: Keyring,
): string | undefined {
  const parts = naturalKeysOf(type, observed.variant)[alternative];
  return parts === undefined
    ? undefined
    : keyText(type, observed.variant, observed.variant, parts, observed.properties, keyring);
}

/** The parts' values behind a word that says what they are a key of. */
function keyText(
  type: ResourceType,
  variant: string,
  word: string,
  parts: readonly KeyPart[],
  values: Readonly<Record<string, Value>>,
  keyring: Keyring,
): string | undefined {
  const fields = fieldsOf(type, variant);
  const result: Json[] = [word];
  for (const part of parts) {
    const { field, as, absent } =
      typeof part === 'string' ? { field: part, as: undefined, absent: undefined } : part;
    const declared = values[field];
    const value = declared === undefined || declared === null ? absent : declared;
    if (value === undefined || hasUnknown(value)) return undefined;
    const known = normal(reveal(value), as);
    result.push(fields[field]?.secret === true ? keyring.digest([field, known]) : known);
  }
  return canonical(result);
}

function normal(value: Json, as: 'sorted' | 'digest' | 'url' | undefined): Json {
  if (as === 'sorted' && isList(value)) return asSet(value);
  if (as === 'url' && typeof value === 'string') return normaliseUrl(value);
  if (as === 'digest') return hash('sha256', canonical(value), 'base64url');
  return value;
}

/** Name of the exclusive slot a variant fills, if any. */
export function slotOf(type: ResourceType, variant: string): string | undefined {
  return Object.hasOwn(type.variants, variant) ? type.variants[variant]?.exclusive : undefined;
}

/**
 * A handle by which people recognise a live object that nobody declares: readable, non-secret key parts. Nobody said
 * either whether an address among them is a credential, so that only its host is shown.
 */
export function labelOf(type: ResourceType, observed: Observed): string {
  const fields = fieldsOf(type, observed.variant);
  const shown = naturalKeysOf(type, observed.variant)
    .flat()
    .map((part) => (typeof part === 'string' ? { field: part } : part))
    .filter(
      ({ field, as }) => as !== 'digest' && fields[field] !== undefined && fields[field].secret !== true,
    )
    .map(({ field }) => shownPart(observed.properties[field]))
    .filter((text) => text !== '');
  return [...new Set([observed.variant, ...shown])]
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 120);
}

function shownPart(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  return value.includes('://') && URL.canParse(value) ? hostOf(new URL(value)) : value;
}

/** Services put tokens into user names, queries and, for addresses that take messages, into the path. */
function hostOf({ protocol, host, pathname, search, username }: URL): string {
  const whole = pathname.length < 2 && search === '' && username === '';
  return `${protocol}//${host}${whole ? '' : '/…'}`;
}
