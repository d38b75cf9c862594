import { HoldfastError } from './errors.ts';
import { firstFew } from './first-few.ts';
import type { Recorded } from './model.ts';
import { recordsOf } from './records-of.ts';
import { describeScope, keyOfRecorded, scopeOfRecorded, type Scope } from './scope.ts';
import type { World } from './world.ts';

interface Lost {
  readonly scope: Scope;
  readonly addresses: readonly string[];
}

/**
 * Refuses to go on when every recorded object of a scope is missing at once: a wrong account, a restored or a
 * moved project look just like that. `--allow-recreate N` with the right number lifts it.
 */
export function recreateRefusals(
  recorded: Readonly<Record<string, Recorded>>,
  world: World,
  allowed: number | undefined,
): HoldfastError[] {
  const lost = emptiedScopes(recorded, world);
  const count = lost.reduce((sum, { addresses }) => sum + addresses.length, 0);
  if (count === 0 || allowed === count) return [];
  const advice = `If the objects were really deleted, run again with --allow-recreate ${String(count)}.`;
  if (allowed !== undefined) {
    return [
      new HoldfastError(
        'policy',
        `--allow-recreate ${String(allowed)} does not equal the ${String(count)} recorded objects that are missing`,
        { advice },
      ),
    ];
  }
  return lost.map(
    ({ scope, addresses }) =>
      new HoldfastError(
        'policy',
        `all ${String(addresses.length)} recorded object(s) of ${describeScope(scope)} are missing at once: ${firstFew(addresses)}`,
        { advice },
      ),
  );
}

function emptiedScopes(recorded: Readonly<Record<string, Recorded>>, world: World): Lost[] {
  const byScope = new Map<string, { scope: Scope; addresses: string[]; missing: number }>();
  for (const [address, record] of recordsOf(recorded)) {
    const key = keyOfRecorded(record);
    const seen = world.get(key);
    if (seen === undefined || (seen.failure !== undefined && seen.failure.code !== 'not-found')) continue;
    let entry = byScope.get(key);
    if (entry === undefined)
      byScope.set(key, (entry = { scope: scopeOfRecorded(record), addresses: [], missing: 0 }));
    entry.addresses.push(address);
    if (seen.objects.get(record.id)?.variant !== record.variant) entry.missing += 1;
  }
  return [...byScope.values()].filter(({ addresses, missing }) => missing === addresses.length);
}
