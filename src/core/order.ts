import { HoldfastError } from './errors.ts';

/** What ordering needs to know of a node. */
export interface Node {
  readonly address: string;
  /** Addresses that come before; unknown ones do not count. */
  readonly after: readonly string[];
}

/**
 * Sorts nodes into levels: everything in one level may run at once, once the levels before are done. Keeps the
 * given order within a level. Throws (naming the cycle) when there is none.
 */
export function levels<T extends Node>(nodes: readonly T[]): T[][] {
  if (nodes.every(({ after }) => after.length === 0)) return nodes.length === 0 ? [] : [[...nodes]];
  const depth = new Map<string, number>();
  const byAddress = new Map(nodes.map((node) => [node.address, node]));
  for (const node of nodes) {
    if (node.after.length === 0) depth.set(node.address, 0);
    else place(node, byAddress, depth, []);
  }
  const result: T[][] = [];
  for (const node of nodes) (result[depth.get(node.address) ?? 0] ??= []).push(node);
  return result.filter((level) => level.length > 0);
}

/** All nodes, each after those it needs. */
export function sorted<T extends Node>(nodes: readonly T[]): T[] {
  return levels(nodes).flat();
}

interface Frame<T> {
  readonly node: T;
  next: number;
  deepest: number;
}

/** Depth-first without recursion, so that a chain of 50,000 does not exhaust the stack. */
function place<T extends Node>(
  start: T,
  byAddress: ReadonlyMap<string, T>,
  depth: Map<string, number>,
  path: string[],
): void {
  if (depth.has(start.address)) return;
  const open = new Set<string>([start.address]);
  const stack: Frame<T>[] = [{ node: start, next: 0, deepest: 0 }];
  path.push(start.address);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const needed = byAddress.get(frame.node.after[frame.next] ?? '');
    if (frame.next >= frame.node.after.length) {
      finish(stack, frame, open, depth, path);
    } else if (needed === undefined || needed === frame.node) {
      frame.next += 1;
    } else if (depth.has(needed.address)) {
      frame.deepest = Math.max(frame.deepest, (depth.get(needed.address) ?? 0) + 1);
      frame.next += 1;
    } else {
      if (open.has(needed.address))
        throw cycle([...path.slice(path.indexOf(needed.address)), needed.address]);
      open.add(needed.address);
      path.push(needed.address);
      stack.push({ node: needed, next: 0, deepest: 0 });
    }
  }
}

function finish<T extends Node>(
  stack: Frame<T>[],
  frame: Frame<T>,
  open: Set<string>,
  depth: Map<string, number>,
  path: string[],
): void {
  depth.set(frame.node.address, frame.deepest);
  open.delete(frame.node.address);
  path.pop();
  stack.pop();
}

function cycle(path: readonly string[]): HoldfastError {
  return new HoldfastError('error', `these resources need each other: ${path.join(' -> ')}`, {
    advice: 'Remove one of the references or dependsOn entries.',
  });
}
