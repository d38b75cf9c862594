import { fieldNamed, fieldsOf } from '../../../core/fields.ts';
import type { Json, JsonObject } from '../../../core/json.ts';
import type { Desired, Observed, Recorded } from '../../../core/model.ts';
import { hasUnknown, reveal, type Keyring } from '../../../core/placeholder.ts';
import { recordOf } from '../../../core/record.ts';
import type { Value } from '../../../core/value.ts';
import { hide, landingOf } from '../../../declare/conform.ts';
import type { SecretRegistry } from '../../../declare/secret-registry.ts';
import {
  optionsOf,
  readHidden,
  readMemory,
  type HiddenOptions,
  type Memory,
} from '../../../pulumi-facts/hidden.ts';
import { managedPaths, projected } from '../../../pulumi-facts/managed-paths.ts';
import { HOLDFAST_KEY, UNKNOWN_TEXT } from '../../../pulumi-facts/tokens.ts';
import { withoutMarks } from '../../../pulumi-facts/wire-secret.ts';
import type { Kind } from './kinds.ts';
import { wireValue } from './wire-value.ts';

/** What a program declares of one resource, taken apart. */
export interface Declaration {
  readonly hidden: HiddenOptions;
  /** The discriminator as given: not necessarily a kind there is. */
  readonly discriminator: Value | undefined;
  /** Scope values as given, by name. */
  readonly scope: Readonly<Record<string, Value>>;
  /** All else, the discriminator included; sensitive parts are `Secret`. */
  readonly properties: Readonly<Record<string, Value>>;
}

/** Takes inputs apart by their table. Every secret met is made known to `secrets`. */
export function declarationOf(kind: Kind, inputs: JsonObject, secrets: SecretRegistry): Declaration {
  const { type } = kind;
  const scope: Record<string, Value> = {};
  const properties: Record<string, Value> = {};
  const given = inputs[type.discriminator];
  const fields = fieldsOf(type, typeof given === 'string' ? given : '');
  for (const [name, json] of Object.entries(inputs)) {
    if (name.startsWith('__')) continue;
    const value = wireValue(json);
    const field = fieldNamed(fields, name);
    if (type.scope.some((part) => part.name === name)) scope[name] = value;
    else properties[name] = hide(value, landingOf(field), secrets);
  }
  return {
    hidden: readHidden(hiddenIn(inputs)),
    discriminator: given === undefined ? undefined : wireValue(given),
    scope,
    properties,
  };
}

function hiddenIn(properties: JsonObject): Json | undefined {
  const hidden = properties[HOLDFAST_KEY];
  return hidden === undefined ? undefined : withoutMarks(hidden);
}

/** The declaration in the words of the model; scope defaults are filled in by `check`, unknown scopes stay so. */
export function desiredOf(kind: Kind, declaration: Declaration, provider: string, address: string): Desired {
  const { hidden, discriminator, scope, properties } = declaration;
  return {
    address,
    provider,
    type: kind.token,
    scope: Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, scopeText(value)])),
    variant: typeof discriminator === 'string' ? discriminator : '',
    properties,
    options: optionsOf(hidden),
    dependencies: [],
  };
}

function scopeText(value: Value): string {
  if (hasUnknown(value)) return UNKNOWN_TEXT;
  const known = reveal(value);
  return typeof known === 'string' ? known : JSON.stringify(known);
}

/** A declaration's properties in clear, for what Pulumi is to remember. */
export function inClear(properties: Readonly<Record<string, Value>>): JsonObject {
  return reveal(properties) as JsonObject;
}

/** What Pulumi's state says of a resource: as last applied and as last seen. */
export interface Past {
  readonly hidden: HiddenOptions;
  /** Absent for a resource that was never created, read or imported by Holdfast. */
  readonly memory: Memory | undefined;
  /** What was declared, as far as known; readable parts may hold drift seen by a refresh. */
  readonly declaration: Declaration;
  readonly recorded: Recorded;
  readonly observed: Observed;
}

export interface PastInput {
  readonly kind: Kind;
  readonly id: string;
  /** Outputs as remembered. */
  readonly outputs: JsonObject;
  /** Names declared now: the best guess for what was, where nothing is remembered. */
  readonly names: readonly string[];
  readonly origin: string;
  readonly provider: string;
  readonly address: string;
  readonly keyring: Keyring;
  readonly secrets: SecretRegistry;
}

/** Reads remembered outputs as the engine's recorded and observed forms. */
export function pastOf(input: PastInput): Past {
  const { kind, id, outputs, keyring, secrets } = input;
  const { type } = kind;
  const memory = readMemory(hiddenIn(outputs));
  const scopeNames = type.scope.map(({ name }) => name);
  const kept = [type.discriminator, ...scopeNames, '__provider', HOLDFAST_KEY];
  const paths = [...kept, ...(memory?.managed ?? input.names)];
  const declaration = declarationOf(kind, projected(outputs, paths), secrets);
  const desired = desiredOf(kind, declaration, input.provider, input.address);
  const origin = memory?.origin ?? input.origin;
  return {
    hidden: declaration.hidden,
    memory,
    declaration,
    recorded: recordOf({ type, desired, origin, id, keyring }),
    observed: { id, variant: desired.variant, properties: readable(kind, desired.variant, outputs) },
  };
}

function readable(kind: Kind, variant: string, outputs: JsonObject): JsonObject {
  const fields = fieldsOf(kind.type, variant);
  const scopes = new Set(kind.type.scope.map(({ name }) => name));
  const entries = Object.entries(outputs).filter(
    ([name]) => !name.startsWith('__') && !scopes.has(name) && fields[name]?.writeOnly !== true,
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutMarks(value)]));
}

/** What a write leaves to be remembered. */
export function memoryOf(kind: Kind, desired: Desired, origin: string, unsettled: readonly string[]): Memory {
  return {
    origin,
    managed: managedPaths(kind.type, desired.variant, desired.properties),
    ...(unsettled.length > 0 && { unsettled }),
  };
}
