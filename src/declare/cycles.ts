/** Gives the addresses each address needs first. */
export type Needs = (address: string) => readonly string[];

/** Every cycle that a walk from the first to the last address meets, as the addresses along it; each address is in one at most. */
export function findCycles(addresses: Iterable<string>, needs: Needs): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const address of addresses) if (!done.has(address)) walk(address, needs, done, cycles);
  return cycles;
}

interface Step {
  readonly address: string;
  readonly rest: Iterator<string>;
}

/** Depth first without recursion: chains may be as long as the manifest. */
function walk(start: string, needs: Needs, done: Set<string>, cycles: (readonly string[])[]): void {
  const stack: Step[] = [];
  const open = new Map<string, number>();
  const enter = (address: string): void => {
    open.set(address, stack.length);
    stack.push({ address, rest: needs(address)[Symbol.iterator]() });
  };
  enter(start);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.rest.next();
    if (next.done === true) {
      stack.pop();
      open.delete(top.address);
      done.add(top.address);
      continue;
    }
    const seenAt = open.get(next.value);
    if (seenAt !== undefined) cycles.push(stack.slice(seenAt).map(({ address }) => address));
    else if (!done.has(next.value)) enter(next.value);
  }
}
