import type { Connection, Desired, Observed, Recorded } from '../core/model.ts';
import { scopeKey, scopeOfDesired, scopeOfRecorded } from '../core/scope.ts';
import type { World } from '../core/world.ts';
import type { EngineContext } from './context.ts';
import { observe, type WantedScope } from './observe.ts';

/**
 * `--refresh=false`: recorded resources count as last applied. Scopes with a resource state does not know are
 * listed all the same, since nothing may be created without looking first.
 */
export async function worldFromState(
  wanted: readonly WantedScope[],
  desired: readonly Desired[],
  recorded: Readonly<Record<string, Recorded>>,
  connections: ReadonlyMap<string, Connection>,
  context: EngineContext,
): Promise<World> {
  const fresh = new Set(
    desired
      .filter(
        ({ address, options }) =>
          recorded[address] === undefined &&
          !(options.aliases ?? []).some((alias) => recorded[alias] !== undefined),
      )
      .map((resource) => scopeOfDesired(resource, connections.get(resource.provider)?.origin ?? '').key),
  );
  const listed = await observe(
    wanted.filter(({ scope }) => fresh.has(scope.key)),
    connections,
    context,
  );
  const world = new Map(listed);
  for (const { scope } of wanted) {
    if (!world.has(scope.key))
      world.set(scope.key, { scope, beganAt: 0, objects: remembered(scope.key, recorded), gone: new Map() });
  }
  return world;
}

function remembered(key: string, recorded: Readonly<Record<string, Recorded>>): Map<string, Observed> {
  const objects = new Map<string, Observed>();
  for (const record of Object.values(recorded)) {
    if (scopeOfRecorded(record).key !== key) continue;
    objects.set(record.id, {
      id: record.id,
      variant: record.variant,
      properties: record.applied,
      assumed: true,
    });
    for (const { id, scope } of record.deposed) {
      const at = scope === undefined ? key : scopeKey(record.origin, record.type, scope);
      if (at === key) objects.set(id, { id, variant: record.variant, properties: {}, assumed: true });
    }
  }
  return objects;
}
