import type { Recorded } from '../../../core/model.ts';
import { eachOwned, type Owners } from '../../../core/world.ts';

/** What resources of the stack own, kept as it changes: whoever creates the thousandth must not look through all. */
export class OwnedObjects {
  /** By scope and id: how many addresses own it. A resource has several in a process, one for each call. */
  readonly #owners = new Map<string, Map<string, number>>();
  readonly #records = new Map<string, Recorded>();

  /** Notes what an address owns from now on. */
  set(address: string, record: Recorded | undefined): void {
    const before = this.#records.get(address);
    if (record === undefined) this.#records.delete(address);
    else this.#records.set(address, record);
    if (record !== undefined) this.#count(record, 1);
    if (before !== undefined) this.#count(before, -1);
  }

  /** As it is now, and goes on changing. */
  get owners(): Owners {
    return this.#owners;
  }

  #count(record: Recorded, more: number): void {
    eachOwned(record, (scope, id) => {
      const ids = this.#owners.get(scope) ?? new Map<string, number>();
      const owners = (ids.get(id) ?? 0) + more;
      if (owners === 0) ids.delete(id);
      else ids.set(id, owners);
      this.#owners.set(scope, ids);
    });
  }
}
