import type { Clock } from '../../../core/events.ts';
import type { Connection, Observed } from '../../../core/model.ts';
import type { Scope } from '../../../core/scope.ts';
import type { ObservedScope } from '../../../core/world.ts';

/** How long a list is taken as it was read. Milliseconds. */
const FRESH_MS = 30_000;

export interface ListAccess {
  readonly clock: Clock;
  /** Lists a scope with one request (and reads what the list only summarises). */
  readonly list: (scope: Scope, connection: Connection) => Promise<ObservedScope>;
  /** Reads one object; undefined when it is certainly gone. */
  readonly readOne: (scope: Scope, connection: Connection, id: string) => Promise<Observed | undefined>;
}

/** What a write made of one object; undefined = it is gone. */
interface Written {
  readonly at: number;
  readonly observed: Observed | undefined;
}

interface Shared {
  listed: Promise<ObservedScope> | undefined;
  /** When the present list was asked for. */
  askedAt: number;
  readonly written: Map<string, Written>;
}

/** One list per scope for all calls of this process; writes bring it up to date. */
export class ScopeLists {
  readonly #access: ListAccess;
  readonly #scopes = new Map<string, Shared>();

  constructor(access: ListAccess) {
    this.#access = access;
  }

  /** What the scope holds now, as a copy that no later write changes. */
  async snapshot(scope: Scope, connection: Connection): Promise<ObservedScope> {
    const listed = await this.#listed(scope, connection);
    return { ...listed, objects: overlaid(listed, this.#shared(scope.key).written) };
  }

  /** One object: from the list, or, since a list proves presence only, read by id. Undefined = certainly gone. */
  async find(scope: Scope, connection: Connection, id: string): Promise<Observed | undefined> {
    const { objects, failure } = await this.#listed(scope, connection);
    const written = this.#shared(scope.key).written.get(id);
    const listed = written === undefined ? objects.get(id) : written.observed;
    if (listed !== undefined) return listed;
    if (failure !== undefined && failure.code !== 'not-found') throw failure;
    const observed = await this.#access.readOne(scope, connection, id);
    if (observed !== undefined) this.learn(scope, observed);
    return observed;
  }

  /** Reads one object anew after a write whose answer does not show it. */
  async reread(scope: Scope, connection: Connection, id: string): Promise<Observed | undefined> {
    const observed = await this.#access.readOne(scope, connection, id);
    if (observed !== undefined) this.learn(scope, observed);
    return observed;
  }

  /** An object as answered to a write. */
  learn(scope: Scope, observed: Observed): void {
    this.#shared(scope.key).written.set(observed.id, { at: this.#access.clock.now(), observed });
  }

  forget(scope: Scope, id: string): void {
    this.#shared(scope.key).written.set(id, { at: this.#access.clock.now(), observed: undefined });
  }

  /** After a write of unknown outcome the list is read again. */
  doubt(scope: Scope): void {
    this.#shared(scope.key).listed = undefined;
  }

  /** The list as it was read, without what was written since. */
  #listed(scope: Scope, connection: Connection): Promise<ObservedScope> {
    const shared = this.#shared(scope.key);
    const now = this.#access.clock.now();
    if (shared.listed === undefined || now - shared.askedAt > FRESH_MS)
      this.#ask(shared, now, this.#access.list(scope, connection));
    return shared.listed as unknown as Promise<ObservedScope>;
  }

  #shared(key: string): Shared {
    let shared = this.#scopes.get(key);
    if (shared === undefined)
      this.#scopes.set(key, (shared = { listed: undefined, askedAt: 0, written: new Map() }));
    return shared;
  }

  /** A failure is told to all who wait for it; whoever comes later asks again. */
  #ask(shared: Shared, now: number, asked: Promise<ObservedScope>): void {
    for (const [id, { at }] of shared.written) if (at < now) shared.written.delete(id);
    shared.listed = asked;
    shared.askedAt = now;
    const drop = (): void => {
      if (shared.listed === asked) shared.listed = undefined;
    };
    asked.then(({ failure }) => {
      if (failure !== undefined) drop();
    }, drop);
  }
}

/** Objects in list order, with what was written after the list was asked for. */
function overlaid(
  { objects }: ObservedScope,
  written: ReadonlyMap<string, Written>,
): ReadonlyMap<string, Observed> {
  const result = new Map(objects);
  for (const [id, { observed }] of written) {
    if (observed === undefined) result.delete(id);
    else result.set(id, observed);
  }
  return result;
}
