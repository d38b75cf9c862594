import type { Connection, Observed } from '../core/model.ts';
import { scopeKey, type Scope } from '../core/scope.ts';
import type { EngineContext } from './context.ts';
import { observe, type ObserveContext } from './observe.ts';

/** A scope whose objects are wanted. */
export interface SurveyTarget {
  /** Name of the provider entry to ask through. */
  readonly entry: string;
  /** Type token, e.g. `acme:Hook`. */
  readonly token: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A scope with everything alive in it, in the vendor's order. */
export interface SurveyedScope extends SurveyTarget {
  readonly origin: string;
  readonly objects: readonly Observed[];
}

export type SurveyContext = ObserveContext & Pick<EngineContext, 'connect'>;

/** Lists scopes that need not be declared anywhere: one list each, however often one is named; rejects when one cannot be listed. */
export async function survey(
  targets: readonly SurveyTarget[],
  context: SurveyContext,
): Promise<readonly SurveyedScope[]> {
  const connections = await connectAll(targets, context);
  const wanted = new Map<string, { readonly scope: Scope; readonly target: SurveyTarget }>();
  for (const target of targets) {
    const { entry, token, values } = target;
    const origin = connections.get(entry)?.origin ?? '';
    const key = scopeKey(origin, token, values);
    if (!wanted.has(key))
      wanted.set(key, { target, scope: { key, provider: entry, origin, type: token, values } });
  }
  const scopes = [...wanted.values()].map(({ scope }) => ({ scope, expected: new Set<string>() }));
  const world = await observe(scopes, connections, context);
  return [...wanted].map(([key, { target, scope }]) => {
    const { objects, failure } = world.get(key) ?? {
      objects: new Map<string, Observed>(),
      failure: undefined,
    };
    if (failure !== undefined) throw failure;
    return { ...target, origin: scope.origin, objects: [...objects.values()] };
  });
}

async function connectAll(
  targets: readonly SurveyTarget[],
  context: SurveyContext,
): Promise<ReadonlyMap<string, Connection>> {
  const entries = [...new Set(targets.map(({ entry }) => entry))];
  const opened = await Promise.all(entries.map((entry) => context.connect(entry)));
  return new Map(entries.map((entry, index) => [entry, opened[index] as Connection]));
}
