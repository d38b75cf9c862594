import type { HoldfastError } from './errors.ts';
import { keyOfObserved } from './natural-key.ts';
import type { Observed, Recorded, TypeLookup } from './model.ts';
import type { Keyring } from './placeholder.ts';
import { recordsOf } from './records-of.ts';
import { keyOfRecorded, scopeOfDeposed, type Scope } from './scope.ts';

/** What one scope's list (and the reads that followed it) showed. */
export interface ObservedScope {
  readonly scope: Scope;
  /** When the list request was sent, milliseconds since the epoch. */
  readonly beganAt: number;
  readonly objects: ReadonlyMap<string, Observed>;
  /** Recorded ids that are certainly gone: not listed and answered with 404 (or with another variant). */
  readonly gone: ReadonlyMap<string, string>;
  /** Taken from state, not listed (`--refresh=false`): others may live there as well. */
  readonly assumed?: boolean;
  /** Why the scope could not be listed; nothing in it is planned then. */
  readonly failure?: HoldfastError;
}

/** Everything observed in a run, by scope key. */
export type World = ReadonlyMap<string, ObservedScope>;

/** Ids of objects that somebody in this stack already owns, by scope key: recorded and deposed ones. */
export type Owners = ReadonlyMap<string, Pick<ReadonlySet<string>, 'has'>>;

/** Tells what a record owns: its object, and those that replacements left behind. */
export function eachOwned(record: Recorded, tell: (scope: string, id: string) => void): void {
  tell(keyOfRecorded(record), record.id);
  for (const object of record.deposed) tell(scopeOfDeposed(record, object).key, object.id);
}

/** Who owns which live id, from state. */
export function ownersOf(recorded: Readonly<Record<string, Recorded>>): Owners {
  const owners = new Map<string, Set<string>>();
  const own = (scope: string, id: string): void => {
    const ids = owners.get(scope);
    if (ids === undefined) owners.set(scope, new Set([id]));
    else ids.add(id);
  };
  for (const [, record] of recordsOf(recorded)) eachOwned(record, own);
  return owners;
}

/** Finds unowned live objects by natural key in constant time; indexes each scope once. */
export class CandidateIndex {
  readonly #world: World;
  readonly #owners: Owners;
  readonly #types: TypeLookup;
  readonly #keyring: Keyring;
  readonly #byKey = new Map<string, Map<string, Observed[]>>();
  constructor(world: World, owners: Owners, types: TypeLookup, keyring: Keyring) {
    this.#world = world;
    this.#owners = owners;
    this.#types = types;
    this.#keyring = keyring;
  }

  /** Whether somebody in this stack owns an id. */
  isOwned(scope: string, id: string): boolean {
    return this.#owners.get(scope)?.has(id) === true;
  }

  /** Unowned objects of a scope, in list order. */
  unowned(scope: string): Observed[] {
    const objects = this.#world.get(scope)?.objects.values() ?? [];
    return [...objects].filter(({ id }) => !this.isOwned(scope, id));
  }

  /** Unowned objects whose natural key (under one alternative) is this text. */
  find(scope: string, alternative: number, text: string): readonly Observed[] {
    const indexKey = `${scope} ${String(alternative)}`;
    let index = this.#byKey.get(indexKey);
    if (index === undefined) this.#byKey.set(indexKey, (index = this.#build(scope, alternative)));
    return index.get(text) ?? [];
  }

  #build(scope: string, alternative: number): Map<string, Observed[]> {
    const index = new Map<string, Observed[]>();
    const type = this.#types(this.#world.get(scope)?.scope.type ?? '');
    if (type === undefined) return index;
    for (const observed of this.unowned(scope)) {
      const text = keyOfObserved(type, observed, alternative, this.#keyring);
      if (text === undefined) continue;
      const same = index.get(text);
      if (same === undefined) index.set(text, [observed]);
      else same.push(observed);
    }
    return index;
  }
}
