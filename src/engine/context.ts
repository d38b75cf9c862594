import type { Clock, RunEvent } from '../core/events.ts';
import type { Connection, TypeLookup } from '../core/model.ts';
import type { Keyring } from '../core/placeholder.ts';
import type { RuleJudge } from '../core/policy-rules.ts';
import type { StateStore } from '../core/store.ts';

/** How one run is to go; a host fills it from flags. */
export interface RunOptions {
  /** Address patterns; empty = all. What the targets need comes along. */
  readonly targets: readonly string[];
  readonly excludes: readonly string[];
  /** Address patterns of what is to be replaced whatever the difference. */
  readonly replace: readonly string[];
  /** False: recorded resources are taken as last applied, nothing is listed for them. */
  readonly refresh: boolean;
  /** Most requests and changes at once. */
  readonly parallelism: number;
  readonly lockTimeoutMs: number;
  readonly allowDeletes?: number;
  readonly allowRecreate?: number;
  readonly noDelete: boolean;
  readonly skipStale: boolean;
  /** Secrets to be sent though they did not change: all, or `ADDR` and `ADDR#PROP` with an address pattern. */
  readonly resendSecrets: true | readonly string[];
  /** Go on with independent changes after one failed. */
  readonly continueOnError: boolean;
}

/** Everything the engine gets from outside: it reads no clock, no environment and no file of its own. */
export interface EngineContext {
  readonly types: TypeLookup;
  /** Opens a provider entry by name; rejects when the entry is unknown or its credentials are missing. */
  connect(entry: string): Promise<Connection>;
  readonly store: StateStore;
  readonly keyring: Keyring;
  readonly clock: Clock;
  /** When this run first looked; counts as "now" for intents from the future, which a clock moved back leaves behind. */
  readonly firstLookAt?: number;
  /** A fresh UUID. */
  random(): string;
  emit(event: RunEvent): void;
  /** Soft stop: what is in flight ends, nothing new starts. */
  readonly signal?: AbortSignal;
  /** Told once a run is approved and there is something to finish; until then it may be ended wherever it is. */
  readonly beginWriting?: () => void;
  /** Decides the stack's policy rules; without it a stack with rules is refused. */
  readonly judge?: RuleJudge;
  readonly who: string;
  readonly toolVersion: string;
  readonly commit?: string;
  readonly options: RunOptions;
}
