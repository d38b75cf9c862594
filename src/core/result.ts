import type { Accepted } from './accepted.ts';
import type { Json, JsonObject } from './json.ts';
import type { Change, Desired, PropertyChangeKind } from './model.ts';
import type { Source } from './diagnostic.ts';
import type { HoldfastError } from './errors.ts';

/** A live object nobody declared and state does not know. */
export interface Unmanaged {
  readonly provider: string;
  readonly type: string;
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly id: string;
  /** A human handle: the natural key's readable parts. */
  readonly label: string;
}

/** Something that keeps one address from being planned: ambiguity, an id that vanished, a refused read. */
export interface Problem {
  readonly address: string;
  readonly error: HoldfastError;
  readonly source?: Source;
}

/** What the user asked a plan for beyond what differs; carrying it out needs it again. */
export interface Wishes {
  /** `--replace`. */
  readonly replace: readonly string[];
  /** `--resend-secrets`; true = all. */
  readonly resendSecrets: true | readonly string[];
}

/** What a run would do. The hosts turn it into text or JSON; `apply` sends exactly its requests. */
export interface Plan {
  readonly name: string;
  readonly stack: string;
  readonly lineage: string;
  readonly serial: number;
  readonly toolVersion: string;
  readonly manifestDigest: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** In order of address; no-ops included. */
  readonly changes: readonly Change[];
  readonly drift: readonly ResourceDrift[];
  readonly unmanaged: readonly Unmanaged[];
  readonly problems: readonly Problem[];
  readonly requests: { readonly reads: number; readonly writes: number };
  /** Outputs as far as known; unknown ones are `(known after apply)`. */
  readonly outputs: JsonObject;
  /** Absent where there were none. */
  readonly wishes?: Wishes;
  /** How many deletes and replacements `--no-delete` kept out of it; absent where none. */
  readonly leftOut?: number;
}

export type DriftClass =
  | 'in-sync'
  | 'declared-change'
  | 'remote-change'
  | 'conflict'
  | 'missing'
  | 'unmanaged'
  | 'secret-unverifiable'
  | 'secret-suspect'
  | 'credential-invalid';

export interface PropertyDrift {
  readonly path: string;
  readonly class: DriftClass;
  readonly kind?: PropertyChangeKind;
  /** Last applied, declared and live value; sensitive ones are placeholders, absent where not known. */
  readonly applied?: Json;
  readonly declared?: Json;
  readonly observed?: Json;
  readonly sensitive?: boolean;
  /** Somebody accepted this live value: it does not count as drift until then. */
  readonly accepted?: { readonly until: string; readonly reason: string; readonly by?: string };
}

export interface ResourceDrift {
  readonly address: string;
  readonly provider: string;
  readonly type: string;
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly class: DriftClass;
  readonly properties: readonly PropertyDrift[];
  /** The vendor's time of last change, where it tells. */
  readonly changedAt?: string;
  readonly source?: Source;
}

export interface DriftReport {
  readonly name: string;
  readonly stack: string;
  readonly toolVersion: string;
  readonly timestamp: string;
  readonly resources: readonly ResourceDrift[];
  readonly unmanaged: readonly Unmanaged[];
  readonly problems: readonly Problem[];
  /** Managed and total live objects per scope. */
  readonly coverage: readonly {
    readonly provider: string;
    readonly type: string;
    readonly scope: Readonly<Record<string, string>>;
    readonly managed: number;
    readonly total: number;
  }[];
  /** Changes that `apply` would make to resources that somebody else changed, with their requests. */
  readonly healing: readonly Change[];
  readonly requests: { readonly reads: number };
}

export type ChangeOutcome = 'done' | 'failed' | 'uncertain' | 'skipped' | 'cancelled';

export interface ApplyResult {
  readonly plan: Plan;
  readonly outcomes: readonly {
    readonly address: string;
    readonly outcome: ChangeOutcome;
    readonly id?: string;
    readonly error?: HoldfastError;
    readonly notes: readonly string[];
  }[];
  /** Properties that would not settle: the next plan is not empty. Empty = convergence proven. */
  readonly unsettled: readonly { readonly address: string; readonly paths: readonly string[] }[];
  readonly requests: { readonly reads: number; readonly writes: number };
  readonly serial: number;
  /** Head of the history chain after this run. */
  readonly head?: string;
  readonly outputs: JsonObject;
}

/** Guards on the size of a run's damage; SEMANTICS 7. */
export interface Policy {
  readonly maxDeletes?: number;
  readonly maxDeletePercent?: number;
  readonly maxChanges?: number;
  readonly forbidReplace?: boolean;
  /** Whole-stack default; a resource's `options.adopt` wins. */
  readonly adopt?: 'always' | 'ifMatching' | 'never';
  /** User rules in CEL over one planned change. */
  readonly rules?: readonly {
    readonly name: string;
    readonly when: string;
    readonly deny?: string;
    readonly warn?: string;
  }[];
}

/** A stack as loaded from the user's files. */
export interface Stack {
  readonly name: string;
  readonly stack: string;
  /** `cli` (default) or `pulumi`: who may apply. */
  readonly owner?: 'cli' | 'pulumi';
  /** As written, e.g. `file:.holdfast`; secrets revealed only by the host that connects. */
  readonly backend: string;
  readonly desired: readonly Desired[];
  readonly policy: Policy;
  /** Drift that was accepted, from the reviewed file beside the manifest. */
  readonly accepted?: readonly Accepted[];
  /** Declared outputs, unresolved. */
  readonly outputs: { readonly [name: string]: import('./value.ts').Value };
  /** SHA-256 over the resolved manifest, secrets excluded. */
  readonly manifestDigest: string;
  /** Values of the provider entries in use. */
  readonly providers: Readonly<Record<string, ProviderEntry>>;
  /** Packages and paths of the users' own providers, in use or not; state may hold objects of them. */
  readonly packages?: readonly string[];
}

/** One entry under `providers:` after interpolation. */
export interface ProviderEntry {
  readonly name: string;
  /** Which provider it configures; equals the name unless `provider:` says otherwise. */
  readonly provider: string;
  /** Package or path of a user's provider. */
  readonly package?: string;
  /** Plain and secret values by key; secret ones are `Secret`. */
  readonly values: { readonly [key: string]: import('./value.ts').Value };
}
