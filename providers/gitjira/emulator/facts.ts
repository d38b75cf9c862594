import type { Json } from '../../../src/core/json.ts';
import facts from '../facts.json' with { type: 'json' };

/** One field as the facts tell it. */
export interface FieldFact {
  readonly type: string;
  readonly access: 'readWrite' | 'writeOnly' | 'readOnly' | 'echoUnconfirmed';
  readonly types?: readonly string[];
  readonly serverDefault?: Json;
  readonly omittedWhenDefault?: boolean;
  readonly items?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** One type as the facts tell it. */
export interface TypeFact {
  readonly origin: string;
  readonly serverOrigin?: string;
  readonly serverName?: string;
  readonly credentials: readonly (readonly string[])[];
  readonly requires?: readonly string[];
  readonly tokenUsername?: string;
}

const fields = new Map(Object.entries(facts.fields as unknown as Readonly<Record<string, FieldFact>>));
const types = new Map(Object.entries(facts.types as unknown as Readonly<Record<string, TypeFact>>));

/** The documented bodies of refusals. */
export const errors = facts.errors;
/** The documented paths and envelopes. */
export const endpoints = facts.endpoints;

/** The facts of a type, or undefined where it is not one of the documented ones. */
export function typeFact(type: unknown): TypeFact | undefined {
  return typeof type === 'string' ? types.get(type) : undefined;
}

/** The fields integrations of a type have. */
export function fieldFacts(type: string): readonly (readonly [string, FieldFact])[] {
  return [...fields].filter(([, fact]) => fact.types === undefined || fact.types.includes(type));
}
