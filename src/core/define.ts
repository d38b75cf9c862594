import type { Json, JsonObject } from './json.ts';
import type { Answer, Failure, Request, Send } from './wire.ts';

/**
 * The table vocabulary: what a provider is made of. Everything a vendor needs is said in these words; code
 * appears only in the few named quirks. Add a word here (with its reason in src/README.md) rather than a
 * vendor's name anywhere else.
 */

/** A test on sibling fields, e.g. `{ field: 'auth_type', is: ['DEFAULT', null] }`; `null` in `is` also stands for "not declared". */
export interface Condition {
  readonly field: string;
  /** The field has one of these values (`null` = null or undeclared). */
  readonly is?: readonly (string | number | boolean | null)[];
  /** The field is declared (true) or not (false). */
  readonly declared?: boolean;
  /** There is nothing in it (true): undeclared, null, `""`, `[]` or `{}`. Or there is something (false). */
  readonly empty?: boolean;
}

export interface Field {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'map';
  /** In our own words; shown by `explain` and in editors. */
  readonly description: string;
  /** Must be declared (for creating). */
  readonly required?: boolean;
  /** `null` may be declared and may be answered. */
  readonly nullable?: boolean;
  readonly enum?: readonly (string | number)[];
  /** The vendor's documented default. Documentation only: never filled into desired. */
  readonly default?: Json;
  /** In answers only. */
  readonly readOnly?: boolean;
  /** In requests only: never answered, so tracked by fingerprint. */
  readonly writeOnly?: boolean;
  /** Never shown or stored in clear. */
  readonly secret?: boolean;
  /** Cannot change on a live object: a change replaces it. */
  readonly createOnly?: boolean;
  /** Array that is a set: neither order nor repetition carries meaning; each item is sent once. */
  readonly unordered?: boolean;
  /** Object that must be sent complete when any part of it changes. */
  readonly whole?: boolean;
  /** Moves by itself; never compared, never part of a digest. */
  readonly volatile?: boolean;
  /** Element of an array, value of a map. */
  readonly items?: Field;
  /** Members of an object. */
  readonly fields?: Readonly<Record<string, Field>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** ECMAScript regular expression the text must match, linear-time. */
  readonly pattern?: string;
  /** The name in answers where it differs from the name in requests. */
  readonly readAs?: string;
  /** What an absent or null member of an answer stands for, e.g. `""` where the vendor omits empty strings. */
  readonly absent?: Json;
  /** How both sides are normalised before comparing (never what is sent): a URL's trailing slashes, host case and default port do not count. */
  readonly compareAs?: 'url';
  /** Written by an operation of its own (a key of `operations.extra`), not by the update body. */
  readonly via?: string;
  /** Sent unchanged with each update: always, with every update that has other fields, or under conditions. From declared, else observed. */
  readonly carry?: 'always' | { readonly when: readonly Condition[] };
  /** Sent along, with `send`, whenever `field` is sent with value `is` and this field is not declared: the vendor couples them. */
  readonly coupled?: { readonly field: string; readonly is: Json; readonly send: Json };
  /**
   * Limits who or what may use the object: what is not declared of it goes over, as it is live, to an object that replaces
   * this one, so that none is opened by being replaced. For readable fields at the top that every place understands; of
   * lists only within one scope.
   */
  readonly limitsAccess?: boolean;
  /** What happens when a declared property is no longer declared. Default `release`. Always `release` for writeOnly. */
  readonly onRemove?: 'null' | 'empty' | 'default' | 'release';
  /** The vendor itself renews this credential while all of these hold, so a moved `updatedAt` proves nothing about it. */
  readonly selfRotating?: readonly Condition[];
  /** Vendor's time at which this credential ends: the name of the readable field that tells. */
  readonly expiresAt?: string;
  /** The page or file the fact was taken from, where the table's own source is not enough. */
  readonly source?: string;
}

/** One part of a natural key. A string is a field compared as it is. */
export type KeyPart =
  | string
  | {
      readonly field: string;
      /** `sorted`: array as a set; `digest`: only a digest of long text; `url`: normalised like `compareAs`. */
      readonly as?: 'sorted' | 'digest' | 'url';
      /** An undeclared field counts as this value (default: an undeclared part makes the key unusable). */
      readonly absent?: Json;
    };

/** A rule over several fields of one resource, checked offline. Rules on undeclared or unknown values stay silent where they cannot be decided. */
export interface Rule {
  /** All must hold for the rule to apply; none = always. */
  readonly when?: readonly Condition[];
  /** These must be declared. */
  readonly require?: readonly string[];
  /** These must not be declared (or, with `forbidValue`, not with another value). */
  readonly forbid?: readonly string[];
  /** At least one of these groups must be declared whole. */
  readonly anyOf?: readonly (readonly string[])[];
  /** The field must have one of these values. */
  readonly expect?: Condition;
  /** What is wrong and what to do, one sentence, in our own words. */
  readonly message: string;
  /** `warning` where the vendor's server-side rule is unconfirmed. */
  readonly severity?: 'error' | 'warning';
  /** The field the message points at; default the first of `require`, `forbid` or `expect`. */
  readonly at?: string;
}

/** One kind within a resource type, chosen by the discriminator's value. */
export interface Variant {
  readonly description: string;
  /** Fields of this variant, over the common ones. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Alternatives, first wholly declared wins. `[[]]`: the variant alone identifies (one per scope). */
  readonly naturalKeys?: readonly (readonly KeyPart[])[];
  /** Name of an exclusive slot: at most one object of all variants with this word lives in a scope. */
  readonly exclusive?: string;
  readonly rules?: readonly Rule[];
  /** Shown as a warning when declared, e.g. a kind the vendor has dropped. */
  readonly deprecated?: string;
  /** Said by the plan when such an object is created, replaced or deleted. */
  readonly hazards?: Readonly<Partial<Record<'create' | 'update' | 'delete' | 'replace', string>>>;
  /** A properties object for `explain`, `scaffold` and the generated conformance cases; must be valid. Secrets as plain sample text. */
  readonly example: JsonObject;
}

/** A request as a table entry. `{name}` in path and query is replaced by scope fields, `id`, or a field's value. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** May be sent again after a lost answer. Default: true for GET, PUT and DELETE. A PATCH of absolute values says true here. */
  readonly idempotent?: boolean;
}

export interface ListOperation extends Operation {
  /** Member of the answer that holds the array; absent = the answer is the array. */
  readonly items?: string;
  /** An item having all these members is a full view; otherwise each object is read on its own. Absent = always full. */
  readonly completeWhen?: readonly string[];
}

export interface ReadOperation extends Operation {
  /** Member of the answer that holds the object (an array of one is unwrapped); absent = the answer itself. */
  readonly item?: string;
}

export interface DeleteOperation extends Operation {
  /** Statuses that mean "already gone". Default [404]. */
  readonly gone?: readonly number[];
  /** The object may linger: read it until it is gone, at most this long, and report when it is not. Milliseconds. */
  readonly untilGone?: { readonly everyMs: number; readonly limitMs: number };
}

export interface Operations {
  readonly list: ListOperation;
  readonly read: ReadOperation;
  readonly create: ReadOperation;
  /** `sends: 'changed'` (default): only what changed plus what is carried. */
  readonly update: ReadOperation;
  readonly delete: DeleteOperation;
  /** Named further writes, for fields with `via`. */
  readonly extra?: Readonly<Record<string, Operation>>;
}

/** A part of a resource's scope: a property of the manifest and a path parameter of the vendor. */
export interface ScopeField {
  readonly name: string;
  readonly description: string;
  /** Key of the provider entry that supplies the value when the resource does not. */
  readonly fromConfig?: string;
  readonly pattern?: string;
}

/** Result of asking a vendor whether an object's credentials still work. */
export interface Verification {
  readonly status: 'valid' | 'invalid' | 'unverifiable';
  /** The vendor's words, or why it cannot be verified. */
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Waits so many milliseconds; false once the user wants the run to end: what was waited for is then left alone. */
export type Wait = (ms: number) => Promise<boolean>;

/** The few places where a table needs code. Each quirk cites its source where it is defined. */
export interface ResourceQuirks {
  /** The object inside a write's answer (default: the operation's `item`, else the answer). Undefined = the answer carries no object. */
  readonly unwrap?: (answer: Answer) => JsonObject | undefined;
  /** Turns a live object as answered into properties, before the fields' own words apply. */
  readonly decode?: (entity: JsonObject) => JsonObject;
  /** Waits for what a write set in motion; returns notes for the user (e.g. "indexing"), honest about what was not awaited. */
  readonly settle?: (answer: Answer, send: Send, wait: Wait) => Promise<readonly string[]>;
  /** Asks whether the object's credentials still work, without changing anything. */
  readonly probe?: (
    entity: JsonObject,
    id: string,
    scope: Readonly<Record<string, string>>,
    send: Send,
  ) => Promise<Verification>;
}

export interface ResourceType {
  /** Second half of the type token, e.g. `Integration`. */
  readonly name: string;
  readonly description: string;
  readonly scope: readonly ScopeField[];
  /** The property that chooses the variant; always create-only and required. */
  readonly discriminator: string;
  /** Name of the discriminator in answers, where it differs. */
  readonly discriminatorReadAs?: string;
  /** The vendor wants the discriminator, unchanged, with each update. */
  readonly carryDiscriminator?: boolean;
  /** Member of an answered object that holds its id. */
  readonly idField: string;
  /** Fields every variant has (without the discriminator). */
  readonly fields: Readonly<Record<string, Field>>;
  readonly variants: Readonly<Record<string, Variant>>;
  /** For all variants; a variant's own `naturalKeys` win. */
  readonly naturalKeys?: readonly (readonly KeyPart[])[];
  /** What the vendor takes once in a scope, whatever the variant: groups of common fields, each called after its first one. */
  readonly unique?: readonly (readonly KeyPart[])[];
  readonly rules?: readonly Rule[];
  /** Readable member that moves with every write, as the witness of changes to unreadable fields. */
  readonly updatedAtField?: string;
  /** How long after a POST of unknown outcome a list may still miss the object. Milliseconds; default 10,000. */
  readonly settleWindowMs?: number;
  /** Said once a create has been accepted but work goes on at the vendor, e.g. "indexing has begun". */
  readonly createNote?: string;
  readonly operations: Operations;
  readonly quirks?: ResourceQuirks;
}

/** A key of a provider entry in the manifest. */
export interface ConfigField {
  readonly description: string;
  readonly secret?: boolean;
  /** Environment variables used, in order, when the key is absent. */
  readonly env?: readonly string[];
  readonly default?: string;
  readonly enum?: readonly string[];
}

export type ProviderConfig = Readonly<Record<string, string>>;

/** What every request carries to be let in. Header values are secrets. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until they end; absent = they do not. They are renewed 60 s early, and once after a 401. */
  readonly expiresInSeconds?: number;
}

export interface Provider {
  readonly name: string;
  /** For people, e.g. in headings. */
  readonly title: string;
  readonly config: Readonly<Record<string, ConfigField>>;
  /** Groups of config keys of which one must be complete, e.g. `[['apiToken'], ['accessToken']]`. */
  readonly configAnyOf?: readonly (readonly string[])[];
  readonly resources: Readonly<Record<string, ResourceType>>;
  /** Base URL from the entry's values; its origin and path become the objects' recorded origin. */
  readonly baseUrl: (config: ProviderConfig) => string;
  /** Exchanges what the user gave for credentials. `send` is bare: absolute URLs, no credentials of its own. Form bodies via `request.form`. */
  readonly authenticate: (config: ProviderConfig, send: Send) => Promise<Credentials>;
  /** Headers with every request, e.g. an XSRF marker. No credentials. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of the vendor's rate-limit headers. `reset`: epoch seconds. `lowWater`: slow down below this remaining count. */
  readonly rateLimit?: {
    readonly remaining: string;
    readonly reset?: string;
    readonly intervalSeconds?: string;
    readonly fillRate?: string;
    readonly lowWater?: number;
  };
  /** Reads an answer as a failure, or undefined to leave it to the default rules (status ≥ 400, content type). Must tell auth failures hidden in a 200. */
  readonly failure?: (answer: Answer, request: Request) => Failure | undefined;
}

/** Checks a table at load time for nothing but typing; identity function. */
export function defineProvider(provider: Provider): Provider {
  return provider;
}

/** See `defineProvider`. */
export function defineResource(type: ResourceType): ResourceType {
  return type;
}
