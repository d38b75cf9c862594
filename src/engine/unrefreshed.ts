import { recordAt } from '../core/record-at.ts';
import type { Connection, Desired, Observed, Recorded } from '../core/model.ts';
import { recordsOf } from '../core/records-of.ts';
import { keyOfRecorded, scopeKey, scopeOfDeposed, scopeOfDesired } from '../core/scope.ts';
import type { StateSnapshot } from '../core/store.ts';
import type { World } from '../core/world.ts';
import type { EngineContext } from './context.ts';
import { observe, type WantedScope } from './observe.ts';

/**
 * `--refresh=false`: recorded resources count as last applied. Scopes with a resource state does not know are
 * listed all the same, since nothing may be created without looking first, and so are those of writes whose outcome is
 * not known: only what lives there can tell.
 */
export async function worldFromState(
  wanted: readonly WantedScope[],
  desired: readonly Desired[],
  { document: { resources: recorded }, dangling }: StateSnapshot,
  connections: ReadonlyMap<string, Connection>,
  context: EngineContext,
): Promise<World> {
  const open = dangling.map(({ origin, type, scope }) => scopeKey(origin, type, scope));
  const fresh = new Set(
    desired
      .filter(
        ({ address, options }) =>
          recordAt(recorded, address) === undefined &&
          !(options.aliases ?? []).some((alias) => recordAt(recorded, alias) !== undefined),
      )
      .map((resource) => scopeOfDesired(resource, connections.get(resource.provider)?.origin ?? '').key)
      .concat(open),
  );
  const listed = await observe(
    wanted.filter(({ scope }) => fresh.has(scope.key)),
    connections,
    context,
  );
  const world = new Map(listed);
  const objectsOf = assumed(recorded);
  for (const { scope } of wanted) {
    const objects = objectsOf.get(scope.key) ?? new Map<string, Observed>();
    if (!world.has(scope.key))
      world.set(scope.key, { scope, beganAt: 0, objects, gone: new Map(), assumed: true });
  }
  return world;
}

/** Recorded objects as last applied, by the scope they live in. */
function assumed(recorded: Readonly<Record<string, Recorded>>): ReadonlyMap<string, Map<string, Observed>> {
  const byScope = new Map<string, Map<string, Observed>>();
  const add = (key: string, { id, variant, properties }: Omit<Observed, 'assumed'>): void => {
    let objects = byScope.get(key);
    if (objects === undefined) byScope.set(key, (objects = new Map<string, Observed>()));
    objects.set(id, { id, variant, properties, assumed: true });
  };
  for (const [, record] of recordsOf(recorded)) {
    const { id, variant, applied } = record;
    add(keyOfRecorded(record), { id, variant, properties: applied });
    for (const object of record.deposed)
      add(scopeOfDeposed(record, object).key, {
        id: object.id,
        variant: object.variant ?? variant,
        properties: {},
      });
  }
  return byScope;
}
