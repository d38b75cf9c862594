import type { Desired, Recorded } from './model.ts';
import { recordAt } from './record-at.ts';

/** New address → former address, for declared aliases whose former address has a record and no declaration. */
export function renamedFrom(
  desired: readonly Desired[],
  recorded: Readonly<Record<string, Recorded>>,
): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const renamed = desired.filter(({ options }) => options.aliases !== undefined);
  if (renamed.length === 0) return result;
  const declared = new Set(desired.map(({ address }) => address));
  for (const { address, options } of renamed) {
    if (recordAt(recorded, address) !== undefined) continue;
    const former = options.aliases?.find(
      (alias) => recordAt(recorded, alias) !== undefined && !declared.has(alias),
    );
    if (former !== undefined) result.set(address, former);
  }
  return result;
}
