import { isList, isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Options } from '../core/model.ts';

/** A key of a provider entry as programs pass it on: a plain value, or the variable that holds it. Never a secret. */
export type EntryValue = Json | { readonly env: string };

/** A manifest's own settings of the default provider entry. */
export interface DeclaredEntry {
  readonly name: string;
  readonly values: Readonly<Record<string, EntryValue>>;
}

/** What the hidden input carries: the options Pulumi does not know. */
export interface HiddenOptions {
  readonly adopt?: 'always' | 'ifMatching' | 'never';
  /** A remote id to adopt in create. */
  readonly import?: string;
  readonly secretChanges?: 'onChange' | 'always' | 'never';
  readonly passthrough?: readonly string[];
  readonly entry?: DeclaredEntry;
}

/** What the hidden output remembers besides. */
export interface Memory {
  /** Scheme, host and path the object was found at. */
  readonly origin: string;
  /** Paths of the declared properties. */
  readonly managed: readonly string[];
  /** Declared paths at which the vendor kept another value. */
  readonly unsettled?: readonly string[];
}

/** Reads the hidden value; anything unexpected in it counts as absent. */
export function readHidden(value: Json | undefined): HiddenOptions {
  const given: JsonObject = isObject(value) ? value : {};
  const { adopt, secretChanges, passthrough, entry } = given as {
    adopt?: Json;
    secretChanges?: Json;
    passthrough?: Json;
    entry?: Json;
  };
  const id = given['import'];
  return {
    ...(isAdopt(adopt) && { adopt }),
    ...(typeof id === 'string' && { import: id }),
    ...(isSecretChanges(secretChanges) && { secretChanges }),
    ...(isTexts(passthrough) && { passthrough }),
    ...(isEntry(entry) && { entry }),
  };
}

/** Reads what an output remembers; undefined for a resource Holdfast has never created, read or imported. */
export function readMemory(value: Json | undefined): Memory | undefined {
  if (!isObject(value)) return undefined;
  const { origin, managed, unsettled } = value as { origin?: Json; managed?: Json; unsettled?: Json };
  if (typeof origin !== 'string' || !isTexts(managed)) return undefined;
  return { origin, managed, ...(isTexts(unsettled) && { unsettled }) };
}

/** The options of a resource in the words of the model; what Pulumi's engine does itself is not among them. */
export function optionsOf({ adopt, import: id, secretChanges, passthrough }: HiddenOptions): Options {
  return {
    ...(adopt !== undefined && { adopt }),
    ...(id !== undefined && { import: id }),
    ...(secretChanges !== undefined && { secretChanges }),
    ...(passthrough !== undefined && { passthrough }),
  };
}

function isAdopt(value: Json | undefined): value is 'always' | 'ifMatching' | 'never' {
  return value === 'always' || value === 'ifMatching' || value === 'never';
}

function isSecretChanges(value: Json | undefined): value is 'onChange' | 'always' | 'never' {
  return value === 'onChange' || value === 'always' || value === 'never';
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return isList(value) && value.every((item) => typeof item === 'string');
}

function isEntry(value: Json | undefined): value is { readonly name: string; readonly values: JsonObject } {
  return isObject(value) && typeof value['name'] === 'string' && isObject(value['values']);
}
