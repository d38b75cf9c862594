import { inspect } from 'node:util';
import type { Json } from './json.ts';

/** The text shown wherever a secret's value would stand. */
export const SENSITIVE = '(sensitive value)';
/** The text shown for a value that only exists once another resource has been applied. */
export const UNKNOWN = '(known after apply)';

/**
 * A value that must never be printed or stored. Only `reveal` gives it, and only the moment of sending and
 * the keyed fingerprint may call that. Serialising or inspecting a Secret shows a placeholder.
 */
export class Secret {
  readonly #value: Json;
  #prints: { readonly keyring: object; readonly byPath: Map<string, string> } | undefined;
  constructor(value: Json) {
    this.#value = value;
  }
  reveal(): Json {
    return this.#value;
  }
  /** A fingerprint by a keyring, made once for each path: comparing, planning, journalling and sending all ask for it. */
  printed(keyring: object, path: string, make: (value: Json) => string): string {
    if (this.#prints?.keyring !== keyring) this.#prints = { keyring, byPath: new Map() };
    const { byPath } = this.#prints;
    const before = byPath.get(path);
    if (before !== undefined) return before;
    const print = make(this.#value);
    byPath.set(path, print);
    return print;
  }
  toJSON(): string {
    return SENSITIVE;
  }
  toString(): string {
    return SENSITIVE;
  }
  [inspect.custom](): string {
    return SENSITIVE;
  }
}

/** `${resources.NAME.PROPERTY}`: another resource's property. `path` is `id`, or a property path such as `a.b[0]`. */
export class Reference {
  readonly address: string;
  readonly path: string;
  constructor(address: string, path: string) {
    this.address = address;
    this.path = path;
  }
  toString(): string {
    return `${this.address}#${this.path}`;
  }
}

/** Text with references (and perhaps secrets) inside; it becomes a string once all references are known. */
export class Template {
  readonly parts: readonly (string | Secret | Reference)[];
  constructor(parts: readonly (string | Secret | Reference)[]) {
    this.parts = parts;
  }
}

/** A value that cannot be known in this run, e.g. an unset variable under `--missing-env=unknown`. */
export class Unknown {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A declared value: JSON in which leaves may still be secret, referenced, templated or unknown. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Secret
  | Reference
  | Template
  | Unknown
  | readonly Value[]
  | { readonly [key: string]: Value };

/** A plain object of values (not an array, not a Secret, Reference, Template or Unknown). */
export function isValueObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
