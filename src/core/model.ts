import type { Json, JsonObject } from './json.ts';
import type { Value } from './value.ts';
import type { Source } from './diagnostic.ts';
import type { Provider, ResourceType } from './define.ts';
import type { Send } from './wire.ts';

/** The same while it is being made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Resource options: Pulumi's names, then Holdfast's own. Absent = the default. */
export interface Options {
  readonly protect?: boolean;
  /** Property paths set on create and never compared afterwards; `*` = all. */
  readonly ignoreChanges?: readonly string[];
  /** Property paths whose change replaces the object. */
  readonly replaceOnChanges?: readonly string[];
  readonly deleteBeforeReplace?: boolean;
  readonly retainOnDelete?: boolean;
  /** Former addresses. */
  readonly aliases?: readonly string[];
  /** A remote id to adopt. */
  readonly import?: string;
  readonly adopt?: 'always' | 'ifMatching' | 'never';
  readonly secretChanges?: 'onChange' | 'always' | 'never';
  /** Properties unknown to the schema that are sent and compared as they are. */
  readonly passthrough?: readonly string[];
}

/** One declared resource, after interpolation and forEach. */
export interface Desired {
  /** `name` or `name["key"]`. */
  readonly address: string;
  /** Name of the provider entry, e.g. `acme-eu`. */
  readonly provider: string;
  /** Type token, e.g. `acme:Hook`. */
  readonly type: string;
  /** Path parameters, by name. */
  readonly scope: Readonly<Record<string, string>>;
  /** Value of the discriminator. */
  readonly variant: string;
  /** What was declared, the discriminator included, scope fields excluded. */
  readonly properties: { readonly [name: string]: Value };
  readonly options: Options;
  /** Addresses this one needs first: `dependsOn` and references. */
  readonly dependencies: readonly string[];
  readonly source?: Source;
}

/** An object a replacement left behind. */
export interface Deposed {
  readonly id: string;
  /** Only where it differs from the new object's. */
  readonly scope?: Readonly<Record<string, string>>;
  /** Only where it differs from the new object's. */
  readonly variant?: string;
  /** Paths of what was sent to it as a secret, or cannot be read back; absent where there are none. */
  readonly secrets?: readonly string[];
}

/** What state remembers of one object. */
export interface Recorded {
  readonly id: string;
  /** Name of the provider entry. */
  readonly provider: string;
  /** Scheme, host and path the id belongs to. */
  readonly origin: string;
  readonly type: string;
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  /** Declared readable properties as last applied; secret and write-only parts are left out. */
  readonly applied: JsonObject;
  /** Keyed digests of secret and write-only parts, by property path; an empty one fits no value (`UNKNOWN_PRINT`). */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** Paths of what was sent as a secret and has since been left to the vendor: not shown either. */
  readonly released?: readonly string[];
  readonly witness?: { readonly updatedAt?: string; readonly readableDigest: string };
  readonly dependencies: readonly string[];
  readonly options: { readonly protect?: boolean; readonly retainOnDelete?: boolean };
  /** Objects a replace left behind because their delete failed. */
  readonly deposed: readonly Deposed[];
}

/** One live object, decoded by its table. */
export interface Observed {
  readonly id: string;
  readonly variant: string;
  readonly properties: JsonObject;
  /** The vendor's time of last change, where it tells. */
  readonly updatedAt?: string;
  /** Taken from state, not from the vendor (`--refresh=false`): secrets can only be told by fingerprint. */
  readonly assumed?: boolean;
}

/** A provider entry, ready for requests. */
export interface Connection {
  /** Entry name. */
  readonly name: string;
  readonly provider: Provider;
  /** Canonical scheme://host[:port]/path of the base URL, no trailing slash. */
  readonly origin: string;
  readonly send: Send;
  /** Most requests at once to this vendor; the run's `parallelism` where absent. */
  readonly concurrency?: number;
}

/** Gives the table for a type token such as `acme:Hook`, or undefined. */
export type TypeLookup = (token: string) => ResourceType | undefined;

export type PropertyChangeKind = 'declared' | 'drift' | 'both' | 'secret' | 'removed';

/** One property that differs. Sensitive values are placeholders here, never the value. */
export interface PropertyChange {
  /** e.g. `headers.X-Key`, `recipients`. */
  readonly path: string;
  readonly kind: PropertyChangeKind;
  readonly before: Json;
  readonly after: Json;
  readonly sensitive?: boolean;
  /** False for a removed property of which nothing is sent ("no longer managed, stays VALUE"). */
  readonly sent: boolean;
  /** This property forces a replacement. */
  readonly replaces?: boolean;
  /** It is not declared: the vendor ties it to this property, and it moves with that. */
  readonly follows?: string;
  /** Nothing is sent for this removed property, and its value goes with the object that is replaced. */
  readonly lost?: boolean;
}

/** A request exactly as apply will send it, with `{"$secret"}`, `{"$ref"}` and `{self.id}` in place. */
export interface PlannedRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Which part of the change it is. */
  readonly step: 'create' | 'update' | 'delete' | 'extra';
  readonly idempotent: boolean;
  /** For `extra`: the field it writes. */
  readonly field?: string;
}

export type Action =
  | 'no-op'
  | 'create'
  | 'update'
  | 'replace' // delete, then create
  | 'replace-create-first'
  | 'delete'
  | 'import'
  | 'import-update'
  | 'move'
  | 'forget'; // state only: retainOnDelete, or already gone

/** What will happen to one address. */
export interface Change {
  readonly address: string;
  readonly previousAddress?: string;
  readonly action: Action;
  /** Why, for people: `replaced because repository`, `adopted: same url`, `removed from the manifest`. */
  readonly reason?: string;
  readonly provider: string;
  readonly type: string;
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly properties: readonly PropertyChange[];
  /** Sent with the update though they do not change; of a replacement: taken over from the object replaced. */
  readonly carried: readonly string[];
  readonly requests: readonly PlannedRequest[];
  readonly hazards: readonly string[];
  /** Notes that need no action: settling, assumed secrets, accepted drift. */
  readonly notes: readonly string[];
  /** Keyed digest over identity and managed readable fields as observed; absent where nothing existed. */
  readonly precondition?: string;
  /** Addresses that must be done before. */
  readonly after: readonly string[];
  /** State entry once done; `{self.id}` stands for an id not yet known; null removes the entry. */
  readonly record: Recorded | null;
  readonly before: JsonObject | null;
  /** Declared state after the change; secrets as placeholders, references as `{"$ref"}`. */
  readonly planned: Json;
  readonly source?: Source;
  /** Name of the exclusive slot it concerns. */
  readonly exclusive?: string;
  /** The object a replace left behind and this change deletes; the address is then `ADDR (deposed ID)`. */
  readonly deposed?: { readonly address: string; readonly id: string };
}
