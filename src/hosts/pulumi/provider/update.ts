import { HoldfastError } from '../../../core/errors.ts';
import type { JsonObject } from '../../../core/json.ts';
import type { Change, Connection, Desired, Observed } from '../../../core/model.ts';
import { changeFor } from '../../../core/plan-change.ts';
import { describeScope, type Scope } from '../../../core/scope.ts';
import { PROVIDER_KEY } from '../../../pulumi-facts/tokens.ts';
import { carryOut } from './carry-out.ts';
import { declarationOf, desiredOf, pastOf, type Past } from './declaration.ts';
import { failureText, PartialFailure } from './failures.ts';
import type { Kind } from './kinds.ts';
import { outputsAfter } from './outcome.ts';
import { sameOrigin } from './same-origin.ts';
import type { Session } from './session.ts';

/** Brings a live object to what is declared, with exactly the requests `holdfast apply` would send. */
export async function update(
  session: Session,
  kind: Kind,
  id: string,
  olds: JsonObject,
  news: JsonObject,
): Promise<JsonObject> {
  const declaration = declarationOf(kind, news, session.secrets);
  const { hidden } = declaration;
  const connection = await session.connection(kind, hidden);
  const address = session.newAddress();
  const desired = desiredOf(kind, declaration, connection.name, address);
  const past = pastOf({
    kind,
    id,
    outputs: olds,
    names: Object.keys(declaration.properties),
    origin: connection.origin,
    provider: connection.name,
    address,
    keyring: session.keyring,
    secrets: session.secrets,
  });
  sameOrigin(past.recorded.origin, connection);
  const scope = session.scope(desired, connection);
  const live = await liveObject(session, past, scope, connection);
  const change = plannedUpdate(session, kind, desired, past, live, connection);
  const before = await session.lists.snapshot(scope, connection);
  await session.remember(address, past.recorded);
  const ended = await carryOut(session, { kind, connection, change, desired, before });
  const found = change.requests.length === 0 ? live : undefined;
  const known = { kind, connection, scope, desired, hidden, id, ended, found };
  if (ended.error === undefined) return outputsAfter(session, known);
  session.lists.doubt(scope);
  if (change.requests.length < 2) throw ended.error;
  throw halfDone(session, ended.error, id, { ...olds, [PROVIDER_KEY]: news[PROVIDER_KEY] ?? null });
}

async function liveObject(
  session: Session,
  { recorded }: Past,
  scope: Scope,
  connection: Connection,
): Promise<Observed> {
  const live = await session.lists.find(scope, connection, recorded.id);
  if (live?.variant === recorded.variant) return live;
  const what = live === undefined ? 'no longer exists' : `is now a ${live.variant}`;
  throw new HoldfastError('not-found', `object ${recorded.id} in ${describeScope(scope)} ${what}`, {
    advice: 'Run `pulumi refresh`, then `pulumi up` to create it again.',
  });
}

function plannedUpdate(
  session: Session,
  { type }: Kind,
  desired: Desired,
  { recorded }: Past,
  observed: Observed,
  { origin }: Connection,
): Change {
  const { keyring } = session;
  const change = changeFor(
    { type, desired, origin, keyring, forceReplace: false, resend: () => false },
    { kind: 'paired', recorded, observed },
  );
  if (change.action !== 'replace' && change.action !== 'replace-create-first') return change;
  throw new HoldfastError('conflict', `it must be replaced: ${change.reason ?? ''}`, {
    advice: 'Run `pulumi refresh` to see what was changed outside, then `pulumi up`.',
  });
}

/** Some of several requests may have been carried out: Pulumi marks the resource, and a refresh finds what is live. */
function halfDone(
  session: Session,
  error: HoldfastError,
  id: string,
  properties: JsonObject,
): PartialFailure {
  return new PartialFailure(session.shown(failureText(error)), id, properties);
}
