import type { Node } from './order.ts';

/** A node on the way, in the words of Tarjan's search for strongly connected components. */
interface Visit<T> {
  readonly node: T;
  readonly number: number;
  /** The first node on the way that can be reached from here. */
  lowest: number;
  next: number;
  open: boolean;
}

/** Groups of nodes that need each other, directly or through others; none where they can be put in an order. */
export function circles<T extends Node>(nodes: readonly T[]): T[][] {
  const search = new Search(nodes);
  for (const node of nodes) search.from(node);
  return search.found;
}

/** Without recursion, so that a chain of 50,000 does not exhaust the stack. */
class Search<T extends Node> {
  readonly found: T[][] = [];
  readonly #byAddress: ReadonlyMap<string, T>;
  readonly #visits = new Map<T, Visit<T>>();
  readonly #open: Visit<T>[] = [];
  readonly #path: Visit<T>[] = [];

  constructor(nodes: readonly T[]) {
    this.#byAddress = new Map(nodes.map((node) => [node.address, node]));
  }

  from(node: T): void {
    if (this.#visits.has(node)) return;
    this.#enter(node);
    for (let visit = this.#path.at(-1); visit !== undefined; visit = this.#path.at(-1)) {
      const needed = visit.node.after[visit.next];
      visit.next += 1;
      if (needed === undefined) this.#leave(visit);
      else this.#follow(visit, this.#byAddress.get(needed));
    }
  }

  #enter(node: T): void {
    const number = this.#visits.size;
    const visit = { node, number, lowest: number, next: 0, open: true };
    this.#visits.set(node, visit);
    this.#open.push(visit);
    this.#path.push(visit);
  }

  #follow(visit: Visit<T>, needed: T | undefined): void {
    if (needed === undefined) return;
    const met = this.#visits.get(needed);
    if (met === undefined) this.#enter(needed);
    else if (met.open) visit.lowest = Math.min(visit.lowest, met.number);
  }

  #leave(visit: Visit<T>): void {
    this.#path.pop();
    const before = this.#path.at(-1);
    if (before !== undefined) before.lowest = Math.min(before.lowest, visit.lowest);
    if (visit.lowest !== visit.number) return;
    const group = this.#open.splice(this.#open.lastIndexOf(visit));
    for (const member of group) member.open = false;
    if (group.length > 1) this.found.push(group.map(({ node }) => node));
  }
}
