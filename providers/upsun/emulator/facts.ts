import type { Json } from '../../../src/core/json.ts';
import facts from '../facts.json' with { type: 'json' };

/** One field as the facts tell it. */
export interface FieldFact {
  /** `rw`: set and answered; `write`: set, never answered; `read`: answered, never set. */
  readonly class: 'rw' | 'write' | 'read';
  readonly type: 'string' | 'integer' | 'boolean' | 'array' | 'map' | 'object';
  readonly items?: 'string' | 'object';
  /** Members of an object; all of them are needed whenever it is set. */
  readonly parts?: Readonly<Record<string, { readonly class: 'rw' | 'write' | 'read' }>>;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** What the server fills in on create. */
  readonly default?: Json;
  /** What a field that nobody can set begins with. */
  readonly initial?: Json;
}

/** One kind of integration as the facts tell it. */
export interface TypeFact {
  readonly codeSource?: boolean;
  readonly fields: Readonly<Record<string, FieldFact>>;
}

const types = facts.types as unknown as Readonly<Record<string, TypeFact>>;

/** The kinds of integration by their name on the wire. */
export const typeFacts: ReadonlyMap<string, TypeFact> = new Map(Object.entries(types));

/** How requests are let in. */
export const authFacts = facts.auth;

/** Paths and statuses. */
export const endpoints = facts.endpoints;

/** Both are in use: `/projects/…` and `/api/projects/…`. */
export const pathPrefixes = facts.pathPrefixes;

/** Length of an integration's id. */
export const idLength = facts.id.length;
