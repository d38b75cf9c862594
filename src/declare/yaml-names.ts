/** Most names that are kept. */
const KEPT = 1000;

/** The names of a file, the first of them kept once however often they occur; those of resources are all different. */
export class Names {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a name in the list. */
  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.list.push(name) - 1;
    if (place < KEPT) this.#places.set(name, place);
    return place;
  }
}

/** The names of a map that is being read. */
export interface MapNames {
  /** Where its places begin among those of all maps that are open. */
  readonly from: number;
  /** Those that are not kept. */
  others: Set<string> | undefined;
}

/** Tells whether a name stands twice in one map, for maps inside each other and without a set for each. */
export class OpenNames {
  readonly #places: number[] = [];
  #end = 0;

  open(): MapNames {
    return { from: this.#end, others: undefined };
  }

  /** False where the innermost map has the name already. */
  add(map: MapNames, name: string, place: number): boolean {
    if (place >= KEPT) {
      map.others ??= new Set();
      const before = map.others.size;
      return map.others.add(name).size > before;
    }
    for (let at = map.from; at < this.#end; at++) if (this.#places[at] === place) return false;
    this.#places[this.#end++] = place;
    return true;
  }

  close(map: MapNames): void {
    this.#end = map.from;
  }
}
