import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { formatAddress } from '../../../core/address.ts';
import type { Clock, RunEvent } from '../../../core/events.ts';
import { canonical, type JsonObject } from '../../../core/json.ts';
import type { Change, Connection, Desired, Recorded } from '../../../core/model.ts';
import type { Keyring } from '../../../core/placeholder.ts';
import type { Registry } from '../../../core/registry.ts';
import { scopeOfDesired, scopeOfRecorded, type Scope } from '../../../core/scope.ts';
import type { JournalEntry, StateStore } from '../../../core/store.ts';
import type { ObservedScope, Owners } from '../../../core/world.ts';
import type { EngineContext, RunOptions } from '../../../engine/context.ts';
import { JournalWriter } from '../../../engine/journal.ts';
import { observe, readOne } from '../../../engine/observe.ts';
import type { ConnectOptions } from '../../../http/connect.ts';
import { readHidden, type HiddenOptions } from '../../../pulumi-facts/hidden.ts';
import { HOLDFAST_KEY } from '../../../pulumi-facts/tokens.ts';
import type { Past } from './declaration.ts';
import { neutral } from '../../../reports/neutral.ts';
import { Connections } from './connections.ts';
import { entrySettings, type EntrySettings } from './entry-settings.ts';
import { Failures } from './failures.ts';
import { findKind, type Kind } from './kinds.ts';
import { MaskedSecrets } from './masked-secrets.ts';
import { ProcessGuard } from './process-guard.ts';
import { OwnedObjects } from './owned-objects.ts';
import { ScopeLists } from './scope-lists.ts';
import { volatileStore } from './volatile-store.ts';

/** What a session gets from its process; tests give their own. */
export interface Surroundings {
  readonly registry: Registry;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly uuid: () => string;
  readonly toolVersion: string;
  /** Options the process' Node was started with. */
  readonly execArgv?: readonly string[];
  readonly connect: (options: ConnectOptions) => Promise<Connection>;
  /** Shows the user one line. */
  readonly tell: (line: string) => void;
}

/** Reads Pulumi's configuration: `holdfast:acme.token` → its text. */
export type ReadConfig = (key: string) => string | undefined;

/** Resources of one process that may be written at once. */
const PARALLELISM = 10;

const runOptions: RunOptions = {
  targets: [],
  excludes: [],
  replace: [],
  refresh: true,
  parallelism: PARALLELISM,
  lockTimeoutMs: 0,
  noDelete: false,
  skipStale: false,
  resendSecrets: [],
  continueOnError: true,
};

/** Everything the resources of one dynamic-provider process share. */
export class Session {
  readonly keyring: Keyring = volatileKeyring();
  readonly secrets = new MaskedSecrets();
  readonly failures: Failures;
  readonly lists: ScopeLists;
  /** What this process knows to be owned by resources of the stack, so that no other resource adopts it. */
  readonly journal: JournalWriter;
  readonly #surroundings: Surroundings;
  readonly #connections: Connections;
  readonly #guard: ProcessGuard;
  readonly #owned = new OwnedObjects();
  readonly #store: StateStore;
  readonly #kinds = new Map<string, Promise<Kind>>();
  #config: ReadConfig = () => undefined;
  #count = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#guard = new ProcessGuard(surroundings, (line) => this.tell(line));
    this.failures = new Failures((text) => this.shown(text));
    this.#store = volatileStore((entries) => this.#noteOwners(entries));
    this.journal = new JournalWriter(this.#store, surroundings.uuid(), {}, []);
    this.#connections = new Connections({
      ...surroundings,
      parallelism: PARALLELISM,
      mask: (text) => this.mask(text),
      onSecret: (secret) => this.secrets.secret(secret),
    });
    this.lists = new ScopeLists({
      clock: surroundings.clock,
      list: (scope, connection) => this.#list(scope, connection),
      readOne: async (scope, connection, id) =>
        readOne((await this.kind(scope.type)).type, scope, connection, id),
    });
  }

  configure(config: ReadConfig): void {
    this.#config = config;
  }

  kind(token: string): Promise<Kind> {
    const known = this.#kinds.get(token) ?? findKind(this.#surroundings.registry, token);
    this.#kinds.set(token, known);
    return known;
  }

  entry(kind: Kind, { entry }: HiddenOptions): EntrySettings {
    const { env } = this.#surroundings;
    const settings = entrySettings(kind.module.provider, { env, config: this.#config, declared: entry });
    for (const [key, field] of Object.entries(kind.module.provider.config)) {
      const value = settings.config[key];
      if (field.secret === true && value !== undefined) this.secrets.secret(value);
    }
    return settings;
  }

  connection(kind: Kind, hidden: HiddenOptions): Promise<Connection> {
    this.#guard.check();
    return this.#connections.open(kind.module.provider, this.entry(kind, hidden));
  }

  /** Name of the entry a resource uses, for messages; never fails. */
  entryName(kind: Kind, inputs: JsonObject): string {
    const declared = readHidden(inputs[HOLDFAST_KEY]).entry?.name;
    return this.#config('holdfast:instance') ?? declared ?? kind.module.provider.name;
  }

  scope(desired: Desired, connection: Connection): Scope {
    return scopeOfDesired(desired, connection.origin);
  }

  /** A name for a resource of which Pulumi says none. */
  newAddress(): string {
    this.#count += 1;
    return formatAddress('resource', String(this.#count));
  }

  /** Notes that an object belongs to a resource of this stack. */
  async own({ recorded, memory }: Past): Promise<void> {
    if (memory !== undefined)
      await this.remember(ownAddress(scopeOfRecorded(recorded).key, recorded.id), recorded);
  }

  async disown(scopeKey: string, id: string): Promise<void> {
    await this.remember(ownAddress(scopeKey, id), null);
  }

  /** Adoption is claimed before the first request leaves, so that two resources never adopt one object. */
  async claim(change: Change, desired: Desired, { origin }: Connection): Promise<void> {
    if (change.id === undefined || change.record === null) return;
    const record = { ...change.record, applied: {}, fingerprints: {}, origin };
    await this.remember(desired.address, record);
  }

  async remember(address: string, record: Recorded | null): Promise<void> {
    await this.journal.append([{ kind: 'record', run: this.journal.run, address, record }]);
  }

  tell(line: string): void {
    this.#surroundings.tell(this.shown(line));
  }

  /** Text as people may see it: masked, and without what would drive a terminal. */
  shown(text: string): string {
    return neutral(this.mask(text));
  }

  mask(text: string): string {
    return this.secrets.mask(text);
  }

  /** What the engine's stages need, for one kind and connection. */
  context(kind: Kind, connection: Connection): EngineContext {
    const { clock, uuid, toolVersion } = this.#surroundings;
    return {
      types: (token) => (token === kind.token ? kind.type : undefined),
      connect: () => Promise.resolve(connection),
      store: this.#store,
      keyring: this.keyring,
      clock,
      random: uuid,
      emit: (event) => this.#emit(event),
      who: 'pulumi',
      toolVersion,
      options: runOptions,
    };
  }

  /** What resources of the stack are known to own. */
  get owners(): Owners {
    return this.#owned.owners;
  }

  #noteOwners(entries: readonly JournalEntry[]): void {
    for (const entry of entries)
      if (entry.kind !== 'listing') this.#owned.set(entry.address, this.journal.resource(entry.address));
  }

  async #list(scope: Scope, connection: Connection): Promise<ObservedScope> {
    const kind = await this.kind(scope.type);
    const wanted = [{ scope, expected: new Set<string>() }];
    const seen = await observe(
      wanted,
      new Map([[scope.provider, connection]]),
      this.context(kind, connection),
    );
    return seen.get(scope.key) as ObservedScope;
  }

  #emit(event: RunEvent): void {
    if (event.type === 'note' || event.type === 'recovered') this.tell(event.message);
  }
}

/** Digests that mean something within this process only: under Pulumi nothing keyed is ever stored. */
function volatileKeyring(): Keyring {
  const key = createSecretKey(randomBytes(32)); // several times as fast as the bytes
  return {
    keyId: 'process',
    digest: (value) => createHmac('sha256', key).update(canonical(value)).digest('base64url'),
  };
}

function ownAddress(scopeKey: string, id: string): string {
  return formatAddress('owned', `${scopeKey} ${id}`);
}
