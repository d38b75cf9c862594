import type { Json } from '../../../src/core/json.ts';
import facts from '../facts.json' with { type: 'json' };

/** A member of a structure as the facts tell it. */
export interface PartFact {
  readonly type: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly default?: Json;
  readonly items?: Readonly<Record<string, PartFact>>;
  readonly members?: Readonly<Record<string, PartFact>>;
}

/** A field as the facts tell it. */
export interface FieldFact extends PartFact {
  readonly access: 'readWrite' | 'writeOnly' | 'readOnly';
  readonly post: 'required' | 'optional' | 'none';
  readonly patch: 'required' | 'optional' | 'none';
}

/** A kind as the facts tell it; one that is only listed has no known credentials. */
export interface TypeFact {
  readonly defaultAuth?: string;
  /** Alternatives by way of authentication; `*` = any way. */
  readonly credentials?: Readonly<Partial<Record<string, readonly (readonly string[])[]>>>;
  /** What an update has to repeat, by way of authentication. */
  readonly resend?: Readonly<Partial<Record<string, readonly string[]>>>;
}

const types = new Map(Object.entries(facts.types as unknown as Readonly<Record<string, TypeFact>>));

/** All fields by name. */
export const fields: ReadonlyMap<string, FieldFact> = new Map(
  Object.entries(facts.fields as unknown as Readonly<Record<string, FieldFact>>),
);

/** The documented requests: methods, paths, statuses and token scopes. */
export const endpoints = facts.endpoints;
export type Endpoint = keyof typeof endpoints;

/** Members of a full view and of a summary, in the vendor's order. */
export const { view: viewMembers, summary: summaryMembers, rateLimit } = facts;

/** The facts of a kind, or undefined where it is not on the vendor's list. */
export function typeFact(type: Json | undefined): TypeFact | undefined {
  return typeof type === 'string' ? types.get(type) : undefined;
}
