/**
 * How far behind an eventually consistent list lags. `changes` and `requests`: as before the last so many changes or
 * requests; `ms`: as it was that long ago; `hideNewMs`: up to date, but without objects created within that time.
 */
export type View =
  | { readonly changes: number }
  | { readonly requests: number }
  | { readonly ms: number }
  | { readonly hideNewMs: number };

/** Objects in scopes, in order of creation. Objects are replaced, never changed in place. */
export interface Collection<T extends object> {
  readonly list: (scope: string, view?: View) => readonly T[];
  readonly get: (scope: string, id: string) => T | undefined;
  /** The scope an id lives in, for edits that name only the id. */
  readonly scopeOf: (id: string) => string | undefined;
  /** Adds or replaces. */
  readonly put: (scope: string, id: string, item: T) => void;
  readonly remove: (scope: string, id: string) => boolean;
  /** Text derived from a scope (a serialised list), built once per change of that scope. */
  readonly memo: (scope: string, key: string, build: () => string) => string;
  readonly scopes: () => readonly string[];
}

/** What a collection needs to date its changes. */
export interface Moment {
  readonly now: () => number;
  /** Number of the request being answered. */
  readonly sequence: () => number;
}

interface Change<T> {
  readonly at: number;
  readonly sequence: number;
  readonly id: string;
  readonly before: T | undefined;
}

interface Scope<T> {
  readonly items: Map<string, T>;
  readonly memos: Map<string, string>;
  history: Change<T>[];
}

/** Changes remembered per scope; a list cannot be shown older than that. */
const HISTORY = 1000;

/** A collection in memory. */
export function createCollection<T extends object>(moment: Moment): Collection<T> {
  const scopes = new Map<string, Scope<T>>();
  const homes = new Map<string, string>();
  const write = (scope: string, id: string, item: T | undefined): void => {
    const held = scopes.get(scope) ?? newScope<T>();
    scopes.set(scope, held);
    remember(held, { at: moment.now(), sequence: moment.sequence(), id, before: held.items.get(id) });
    held.memos.clear();
    if (item === undefined) held.items.delete(id);
    else held.items.set(id, item);
  };
  return {
    list: (scope, view) => {
      const held = scopes.get(scope);
      if (held === undefined) return [];
      return [...(view === undefined ? held.items : asSeen(held, view, moment)).values()];
    },
    get: (scope, id) => scopes.get(scope)?.items.get(id),
    scopeOf: (id) => homes.get(id),
    put: (scope, id, item) => {
      homes.set(id, scope);
      write(scope, id, item);
    },
    remove: (scope, id) => {
      if (scopes.get(scope)?.items.has(id) !== true) return false;
      homes.delete(id);
      write(scope, id, undefined);
      return true;
    },
    memo: (scope, key, build) => {
      const memos = scopes.get(scope)?.memos;
      const known = memos?.get(key);
      if (known !== undefined) return known;
      const text = build();
      memos?.set(key, text);
      return text;
    },
    scopes: () => [...scopes.keys()],
  };
}

function newScope<T>(): Scope<T> {
  return { items: new Map(), memos: new Map(), history: [] };
}

function remember<T>(scope: Scope<T>, change: Change<T>): void {
  scope.history.push(change);
  if (scope.history.length > 2 * HISTORY) scope.history = scope.history.slice(-HISTORY);
}

function asSeen<T>(scope: Scope<T>, view: View, moment: Moment): ReadonlyMap<string, T> {
  const seen = new Map(scope.items);
  for (const change of hiddenChanges(scope, view, moment).reverse()) {
    if ('hideNewMs' in view || change.before === undefined) seen.delete(change.id);
    else seen.set(change.id, change.before);
  }
  return seen;
}

function hiddenChanges<T>(scope: Scope<T>, view: View, moment: Moment): Change<T>[] {
  const { history } = scope;
  if ('changes' in view) return history.slice(Math.max(0, history.length - view.changes));
  if ('requests' in view) {
    const first = moment.sequence() - view.requests;
    return history.filter(({ sequence }) => sequence >= first);
  }
  if ('ms' in view) return history.filter(({ at }) => at > moment.now() - view.ms);
  return history.filter(({ at, before }) => before === undefined && at > moment.now() - view.hideNewMs);
}
