import type { Json } from '../../core/json.ts';
import type { GroupDeclaration, ResourceDeclaration } from './declaration.ts';
import type { ProviderEntries } from './generated/resources.ts';

/** The whole manifest: what `holdfast.yaml` says, as an object. */
export interface StackDefinition {
  /** Name of the stack family; part of the state's identity. */
  readonly name: string;
  /** Where state is kept: `file:`, `s3://`, `https://` or `postgres://`. Only `env(…)` is put in. */
  readonly backend?: string;
  /** Who applies this manifest. */
  readonly owner?: 'cli' | 'pulumi';
  /** Variables whose values are not secret. */
  readonly env?: { readonly public?: string | readonly string[] };
  /** Typed parameters. */
  readonly config?: ParameterDeclarations;
  /** How to reach each vendor. */
  readonly providers?: ProviderEntries;
  /** Guards on what one run may do. */
  readonly policy?: PolicyDefinition;
  /** The integrations, by name. */
  readonly resources?: Readonly<Record<string, ResourceDeclaration | GroupDeclaration | PlainResource>>;
  /** Values printed after a run. */
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** A resource block as YAML has it. */
export interface PlainResource {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>> | string;
  readonly forEach?: readonly unknown[] | Readonly<Record<string, unknown>> | string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Guards; absent ones are off. */
export interface PolicyDefinition {
  /** Most deletes and replaces in one run. */
  readonly maxDeletes?: number;
  /** The same, in percent of what is managed; counts from ten managed resources on. */
  readonly maxDeletePercent?: number;
  /** Most changes of any kind in one run. */
  readonly maxChanges?: number;
  /** No run may replace an object. */
  readonly forbidReplace?: boolean;
  /** Default of the resources' own `adopt`. */
  readonly adopt?: 'always' | 'ifMatching' | 'never';
  /** Rules over single planned changes. */
  readonly rules?: readonly PolicyRule[];
}

/** Says `deny` or `warn` when its CEL expression is true of a planned change. */
export interface PolicyRule {
  readonly name: string;
  readonly when: string;
  readonly deny?: string;
  readonly warn?: string;
}

type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A parameter of the manifest. */
export interface ParameterDeclaration {
  readonly type?: TypeName;
  /** Used where the stack gives no value. */
  readonly default?: Json;
  /** Type of an array's elements. */
  readonly items?: { readonly type?: TypeName };
  /** The value is never shown or stored in clear. */
  readonly secret?: boolean;
  /** What it is for. */
  readonly description?: string;
}

/** Parameters by name; a value alone is the default and gives the type. */
export type ParameterDeclarations = Readonly<
  Record<string, ParameterDeclaration | string | number | boolean | readonly Json[]>
>;

interface ByName {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  array: readonly Json[];
  object: Readonly<Record<string, Json>>;
}

/** The type a literal is an example of. */
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Item)[]
        ? readonly Widened<Item>[]
        : T extends object
          ? { readonly [Name in keyof T]: Widened<T[Name]> }
          : T;

/** The type of a parameter's value: as its default shows, else as its declaration says. */
export type ParameterValue<T> = T extends { readonly default: readonly [unknown, ...unknown[]] }
  ? Widened<T['default']>
  : T extends { readonly type: 'array'; readonly items: { readonly type: infer Item } }
    ? readonly ByName[Item & TypeName][]
    : T extends { readonly type: infer Name }
      ? ByName[Name & TypeName]
      : T extends { readonly default: infer Default }
        ? Widened<Default>
        : Widened<T>;
