import type { Recorded } from '../../../core/model.ts';
import { scopeOfRecorded } from '../../../core/scope.ts';

/** What resources of the stack own, found by scope: whoever creates the thousandth must not look through all of them. */
export class OwnedObjects {
  readonly #scopes = new Map<string, Map<string, Recorded>>();
  readonly #scopeOf = new Map<string, string>();

  /** Notes what an address owns from now on. */
  set(address: string, record: Recorded | undefined): void {
    const before = this.#scopeOf.get(address);
    if (before !== undefined) this.#scopes.get(before)?.delete(address);
    this.#scopeOf.delete(address);
    if (record === undefined) return;
    const { key } = scopeOfRecorded(record);
    const owned = this.#scopes.get(key) ?? new Map<string, Recorded>();
    this.#scopes.set(key, owned.set(address, record));
    this.#scopeOf.set(address, key);
  }

  /** Records by address. */
  within(scopeKey: string): Readonly<Record<string, Recorded>> {
    return Object.fromEntries(this.#scopes.get(scopeKey) ?? []);
  }
}
