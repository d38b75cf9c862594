import type { Change } from './model.ts';

/** Whatever empties an exclusive slot comes before whatever fills it, across addresses. */
export function orderSlots(changes: readonly Change[]): readonly Change[] {
  const emptying = slotsEmptied(changes);
  if (emptying.size === 0) return changes;
  return changes.map((change) => {
    const before =
      change.exclusive === undefined || change.action !== 'create'
        ? undefined
        : emptying.get(slotKey(change));
    return before === undefined ? change : { ...change, after: [...change.after, ...before] };
  });
}

/** By slot: the addresses whose delete empties it. */
function slotsEmptied(changes: readonly Change[]): ReadonlyMap<string, readonly string[]> {
  const emptying = new Map<string, string[]>();
  for (const change of changes) {
    if (change.action !== 'delete' || change.exclusive === undefined) continue;
    const key = slotKey(change);
    emptying.set(key, [...(emptying.get(key) ?? []), change.address]);
  }
  return emptying;
}

function slotKey(change: Change): string {
  return JSON.stringify([change.provider, change.type, change.scope, change.exclusive]);
}
