import { fillPath } from '../core/requests.ts';
import type { Operation, ResourceType } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import { isList, isObject, type JsonObject } from '../core/json.ts';
import type { Connection, Observed } from '../core/model.ts';
import { entityOf, readEntity } from '../core/read.ts';
import { describeScope, type Scope } from '../core/scope.ts';
import type { Request } from '../core/wire.ts';
import type { ObservedScope } from '../core/world.ts';
import type { EngineContext } from './context.ts';
import { pool } from './pool.ts';

/** What observing needs of a run. */
export type ObserveContext = Pick<EngineContext, 'types' | 'clock' | 'emit'> & {
  readonly options: Pick<EngineContext['options'], 'parallelism'>;
  readonly seen?: SeenEntity;
};

/** A scope to be listed, with the ids that state or the user expects in it. */
export interface WantedScope {
  readonly scope: Scope;
  readonly expected: ReadonlySet<string>;
}

/** Told of each live object as it was answered, before it is decoded. */
export type SeenEntity = (scope: Scope, id: string, entity: JsonObject) => void;

/** One list request per scope; then a read for each summary, and for each expected id the list does not show. */
export async function observe(
  wanted: readonly WantedScope[],
  connections: ReadonlyMap<string, Connection>,
  context: ObserveContext,
): Promise<Map<string, ObservedScope>> {
  const found = await pool(wanted, context.options.parallelism, (one) =>
    observeScope(one, connections, context),
  );
  return new Map(found.map((observed) => [observed.scope.key, observed]));
}

async function observeScope(
  wanted: WantedScope,
  connections: ReadonlyMap<string, Connection>,
  context: ObserveContext,
): Promise<ObservedScope> {
  const { scope } = wanted;
  const type = context.types(scope.type);
  const connection = connections.get(scope.provider);
  if (type === undefined || connection === undefined) throw new TypeError(`${scope.type} cannot be listed`);
  context.emit({ type: 'refresh_start', provider: scope.provider, scope: describeScope(scope) });
  const beganAt = context.clock.now();
  try {
    const { parallelism } = context.options;
    const found = await look({ type, connection, ...wanted, seen: context.seen }, parallelism);
    context.emit({
      type: 'refresh_complete',
      provider: scope.provider,
      scope: describeScope(scope),
      objects: found.objects.size,
    });
    return { scope, beganAt, ...found };
  } catch (error) {
    if (!(error instanceof HoldfastError) || error.code === 'cancelled') throw error;
    return { scope, beganAt, objects: new Map(), gone: new Map(), failure: error };
  }
}

interface Look extends WantedScope {
  readonly type: ResourceType;
  readonly connection: Connection;
  readonly seen: SeenEntity | undefined;
}

async function look(
  target: Look,
  parallelism: number,
): Promise<Pick<ObservedScope, 'objects' | 'gone' | 'failure'>> {
  const { type, connection, scope, expected } = target;
  const { entities, failure } = await listOrNothing(target);
  const objects = new Map<string, Observed>();
  const wanted = (id: string): boolean => expected.has(id);
  const add = (entity: JsonObject | undefined): boolean => {
    const observed = entity && readEntity(type, entity, wanted);
    if (entity === undefined || observed === undefined) return false;
    objects.set(observed.id, observed);
    target.seen?.(scope, observed.id, entity);
    return true;
  };
  const summaries: JsonObject[] = [];
  for (const entity of entities) {
    if (isFull(type, entity)) add(entity);
    else summaries.push(entity);
  }
  await pool(summaries, parallelism, async (summary) => {
    add(await readSummary(type, scope, connection, summary));
  });
  const gone = new Map<string, string>();
  const unlisted = [...expected].filter((id) => !objects.has(id));
  await pool(unlisted, parallelism, async (id) => {
    if (add(await readRaw(type, scope, connection, id))) return;
    gone.set(id, `object ${id} no longer exists in ${describeScope(scope)}`);
  });
  const inOrder = summaries.length === 0 && unlisted.length < 2;
  return {
    objects: inOrder ? objects : inListOrder(entities, type, objects),
    gone,
    ...(failure !== undefined && { failure }),
  };
}

/** A scope that does not exist has no objects, but nothing can be created in it either. */
async function listOrNothing({
  type,
  scope,
  connection,
}: Look): Promise<{ entities: readonly JsonObject[]; failure?: HoldfastError }> {
  try {
    return { entities: await listEntities(type, scope, connection) };
  } catch (error) {
    if (error instanceof HoldfastError && error.code === 'not-found') return { entities: [], failure: error };
    throw error;
  }
}

/** Reads that ran in parallel must not decide the order: the list does, then what it left out by id. */
function inListOrder(
  entities: readonly JsonObject[],
  type: ResourceType,
  objects: ReadonlyMap<string, Observed>,
): ReadonlyMap<string, Observed> {
  const listed = new Set(
    entities.map((entity) => readEntity(type, entity, () => false)?.id).filter((id) => id !== undefined),
  );
  const rest = [...objects.keys()].filter((id) => !listed.has(id)).sort();
  return new Map(
    [...listed, ...rest].flatMap((id) =>
      objects.has(id) ? [[id, objects.get(id) as Observed] as const] : [],
    ),
  );
}

async function listEntities(
  type: ResourceType,
  scope: Scope,
  connection: Connection,
): Promise<readonly JsonObject[]> {
  const { list } = type.operations;
  const answer = await connection.send(request(list, scope.values, ''));
  const items =
    list.items === undefined ? answer.body : isObject(answer.body) ? answer.body[list.items] : undefined;
  if (!isList(items)) {
    throw new HoldfastError(
      'vendor',
      `the list of ${describeScope(scope)} is no list: GET ${connection.origin}${fillPath(list.path, scope.values, '')} answered something else`,
      {
        advice: 'Check the base URL: a proxy or another service may have answered.',
      },
    );
  }
  return items.filter(isObject);
}

function isFull(type: ResourceType, entity: JsonObject): boolean {
  return type.operations.list.completeWhen?.every((name) => Object.hasOwn(entity, name)) ?? true;
}

async function readSummary(
  type: ResourceType,
  scope: Scope,
  connection: Connection,
  summary: JsonObject,
): Promise<JsonObject> {
  const id = summary[type.idField];
  if (typeof id !== 'string' && typeof id !== 'number') return summary;
  return (await readRaw(type, scope, connection, String(id))) ?? summary;
}

/** One object by id; undefined when it is certainly gone. */
export async function readOne(
  type: ResourceType,
  scope: Pick<Scope, 'values'>,
  connection: Connection,
  id: string,
): Promise<Observed | undefined> {
  const entity = await readRaw(type, scope, connection, id);
  return entity === undefined ? undefined : readEntity(type, entity);
}

/** The answered object by id, undecoded; undefined when it is certainly gone. */
export async function readRaw(
  type: ResourceType,
  scope: Pick<Scope, 'values'>,
  connection: Connection,
  id: string,
): Promise<JsonObject | undefined> {
  const { read } = type.operations;
  try {
    const answer = await connection.send(request(read, scope.values, id));
    return type.quirks?.unwrap?.(answer) ?? entityOf(answer.body, read.item);
  } catch (error) {
    if (error instanceof HoldfastError && error.code === 'not-found') return undefined;
    throw error;
  }
}

function request(
  { method, path, query, idempotent }: Operation,
  values: Readonly<Record<string, string>>,
  id: string,
): Request {
  return {
    method,
    path: fillPath(path, values, id),
    ...(query === undefined ? {} : { query }),
    ...(idempotent === undefined ? {} : { idempotent }),
  };
}
