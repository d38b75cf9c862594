import type { JsonObject } from '../../../core/json.ts';
import type { Change, Connection, Recorded } from '../../../core/model.ts';
import { removals } from '../../../core/removal.ts';
import { scopeOfRecorded } from '../../../core/scope.ts';
import type { ObservedScope } from '../../../core/world.ts';
import { carryOut } from './carry-out.ts';
import { declarationOf, desiredOf, pastOf } from './declaration.ts';
import type { Kind } from './kinds.ts';
import { sameOrigin } from './same-origin.ts';
import type { Session } from './session.ts';

/** Deletes an object; one that is gone, or that became another kind, is left alone. */
export async function remove(session: Session, kind: Kind, id: string, props: JsonObject): Promise<void> {
  const declaration = declarationOf(kind, props, session.secrets);
  const connection = await session.connection(kind, declaration.hidden);
  const address = session.newAddress();
  const { recorded, memory } = pastOf({
    kind,
    id,
    outputs: props,
    names: Object.keys(declaration.properties),
    origin: connection.origin,
    provider: connection.name,
    address,
    keyring: session.keyring,
    secrets: session.secrets,
  });
  if (memory !== undefined) sameOrigin(recorded.origin, connection);
  const scope = scopeOfRecorded(recorded);
  await session.lists.find(scope, connection, id);
  const before = await session.lists.snapshot(scope, connection);
  const { changes } = removals(
    {
      declared: () => false,
      recorded: { [address]: recorded },
      world: new Map([[scope.key, before]]),
      types: () => kind.type,
      keyring: session.keyring,
      untouched: () => false,
    },
    () => undefined,
  );
  const [change] = changes.filter(({ action }) => action === 'delete');
  if (change !== undefined)
    await carryOutDelete(session, kind, { change, recorded, before, connection, address });
  session.lists.forget(scope, id);
  await session.disown(scope.key, id);
}

interface Deletion {
  readonly change: Change;
  readonly recorded: Recorded;
  readonly before: ObservedScope;
  readonly connection: Connection;
  readonly address: string;
}

async function carryOutDelete(
  session: Session,
  kind: Kind,
  { change, recorded, before, connection, address }: Deletion,
): Promise<void> {
  await session.remember(address, recorded);
  const desired = desiredOf(
    kind,
    { hidden: {}, discriminator: recorded.variant, scope: recorded.scope, properties: {} },
    connection.name,
    address,
  );
  const { error } = await carryOut(session, { kind, connection, change, desired, before });
  if (error === undefined) return;
  session.lists.doubt(before.scope);
  throw error;
}
