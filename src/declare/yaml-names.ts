/** Most names that are looked for before another is kept. */
const MOST = 1000;

/** The names of a file, the first of them kept once however often they occur; those of resources are all different. */
export class Names {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a name in the list. */
  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.list.push(name) - 1;
    if (this.#places.size < MOST) this.#places.set(name, place);
    return place;
  }
}
