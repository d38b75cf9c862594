import { HoldfastError } from '../../../core/errors.ts';
import type { JsonObject } from '../../../core/json.ts';
import type { Connection, Observed } from '../../../core/model.ts';
import { describeScope, type Scope } from '../../../core/scope.ts';
import { inputsOf, outputsOf } from '../../../pulumi-facts/resource-state.ts';
import { checkPlace } from './check-place.ts';
import { declarationOf, desiredOf, inClear, pastOf, type Past } from './declaration.ts';
import type { Kind } from './kinds.ts';
import { sameOrigin } from './same-origin.ts';
import type { Session } from './session.ts';
import { sanitised } from './wire-value.ts';

/** What `read` answers; without `id` the object is gone. */
export interface Read {
  readonly id?: string;
  readonly props?: JsonObject;
  readonly inputs?: JsonObject;
}

/** Reads a resource for refresh, or an object nobody manages for `.get`. */
export async function read(session: Session, kind: Kind, id: string, props: JsonObject): Promise<Read> {
  const declaration = declarationOf(kind, props, session.secrets);
  const connection = await session.connection(kind, declaration.hidden);
  const past = pastOf({
    kind,
    id,
    outputs: props,
    names: [],
    origin: connection.origin,
    provider: connection.name,
    address: session.newAddress(),
    keyring: session.keyring,
    secrets: session.secrets,
  });
  if (past.memory === undefined) return get(session, kind, id, props, connection);
  sameOrigin(past.recorded.origin, connection);
  const desired = desiredOf(kind, past.declaration, connection.name, session.newAddress());
  const observed = await session.lists.find(session.scope(desired, connection), connection, id);
  if (observed?.variant !== past.recorded.variant) return {};
  await session.own(past);
  return refreshed(kind, past, observed);
}

/** Inputs are limited to what was declared, so that a refresh shows drift there and nothing else. */
function refreshed(kind: Kind, past: Past, observed: Observed): Read {
  const { recorded, declaration, hidden, memory } = past;
  const state = {
    type: kind.type,
    declared: inClear(declaration.properties),
    scope: recorded.scope,
    hidden,
    observed,
  };
  const { origin, managed } = memory ?? { origin: recorded.origin, managed: [] };
  return {
    id: observed.id,
    props: sanitised(outputsOf(state, { origin, managed })),
    inputs: sanitised(inputsOf(state)),
  };
}

/** `.get`: everything readable, nothing declared. An object that is not there is an error. */
async function get(
  session: Session,
  kind: Kind,
  id: string,
  props: JsonObject,
  connection: Connection,
): Promise<Read> {
  const scope = scopeOfGet(session, kind, props, connection);
  const observed = await session.lists.find(scope, connection, id);
  if (observed === undefined) {
    throw new HoldfastError('not-found', `there is no ${kind.token} ${id} in ${describeScope(scope)}`, {
      advice: 'Check the id and the scope given to `get`.',
    });
  }
  const { hidden } = declarationOf(kind, props, session.secrets);
  const state = { type: kind.type, declared: {}, scope: scope.values, hidden, observed };
  const outs = outputsOf(state, { origin: connection.origin, managed: [] });
  return { id: observed.id, props: sanitised(outs), inputs: scope.values };
}

function scopeOfGet(session: Session, kind: Kind, props: JsonObject, connection: Connection): Scope {
  const declaration = declarationOf(kind, props, session.secrets);
  const { filled, failures } = checkPlace(kind, declaration, session.entry(kind, declaration.hidden));
  const wrong = failures.find(({ property }) => property !== kind.type.discriminator);
  if (wrong !== undefined) throw new HoldfastError('error', wrong.reason);
  const scope = { ...declaration.scope, ...filled };
  return session.scope(desiredOf(kind, { ...declaration, scope }, connection.name, kind.token), connection);
}
