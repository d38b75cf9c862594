import type { Change } from '../core/model.ts';
import { scopeKey } from '../core/scope.ts';
import type { World } from '../core/world.ts';
import type { Execution } from './execute.ts';
import { observe, type WantedScope } from './observe.ts';

/**
 * The world with a list of every scope in which something is to be created, also where the plan took from state what
 * lives there: only what was listed before can be told from what an uncertain create has made. Rejects where a scope
 * cannot be listed.
 */
export async function listedBefore(execution: Execution, writing: readonly Change[]): Promise<World> {
  const { world, connections, context } = execution;
  const wanted = assumedScopes(execution, writing);
  if (wanted.length === 0) return world;
  const listed = await observe(wanted, connections, context);
  for (const { failure } of listed.values()) if (failure !== undefined) throw failure;
  return new Map([...world, ...listed]);
}

function assumedScopes({ world, connections }: Execution, writing: readonly Change[]): WantedScope[] {
  const scopes = new Map<string, WantedScope>();
  for (const { provider, type, scope: values, requests } of writing) {
    if (!requests.some(({ step }) => step === 'create')) continue;
    const origin = connections.get(provider)?.origin ?? '';
    const key = scopeKey(origin, type, values);
    if (world.get(key)?.assumed === true)
      scopes.set(key, { scope: { key, provider, origin, type, values }, expected: new Set() });
  }
  return [...scopes.values()];
}
