import { diffProperties } from '../../../core/diff.ts';
import { fieldNamed, fieldsOf } from '../../../core/fields.ts';
import type { JsonObject } from '../../../core/json.ts';
import type { Connection, Desired, Observed } from '../../../core/model.ts';
import { recordOf } from '../../../core/record.ts';
import { comparedOnly } from '../../../core/resend.ts';
import type { Scope } from '../../../core/scope.ts';
import type { HiddenOptions } from '../../../pulumi-facts/hidden.ts';
import { outputsOf } from '../../../pulumi-facts/resource-state.ts';
import type { CarriedOut } from './carry-out.ts';
import { inClear, memoryOf } from './declaration.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
import { sanitised } from './wire-value.ts';

/** A resource that exists, as a write was to leave it. */
export interface Outcome {
  readonly kind: Kind;
  readonly connection: Connection;
  readonly scope: Scope;
  readonly desired: Desired;
  readonly hidden: HiddenOptions;
  readonly id: string;
  readonly ended: CarriedOut;
  /** The object as it was found, where nothing was sent. */
  readonly found?: Observed | undefined;
}

/** The outputs of a resource just written; never fails, for the object exists. */
export async function outputsAfter(session: Session, outcome: Outcome): Promise<JsonObject> {
  const { kind, desired, hidden, scope, connection } = outcome;
  const observed = await observedAfter(session, outcome);
  const unsettled = observed === undefined ? [] : unsettledPaths(session, outcome, observed);
  if (unsettled.length > 0)
    session.tell(
      `${kind.token} ${outcome.id}: the vendor keeps another value than declared for ${unsettled.join(', ')}`,
    );
  const state = {
    type: kind.type,
    declared: inClear(desired.properties),
    scope: scope.values,
    hidden,
    observed: observed ?? assumed(kind, desired, outcome.id),
  };
  return sanitised(outputsOf(state, memoryOf(kind, desired, connection.origin, unsettled)));
}

async function observedAfter(
  session: Session,
  { scope, connection, id, ended, found }: Outcome,
): Promise<Observed | undefined> {
  if (ended.answered !== undefined) {
    session.lists.learn(scope, ended.answered);
    return ended.answered;
  }
  if (found !== undefined) return found;
  try {
    return await session.lists.reread(scope, connection, id);
  } catch {
    session.lists.doubt(scope);
    return undefined;
  }
}

/** Readable places at which the live object is not as declared. */
function unsettledPaths(session: Session, outcome: Outcome, observed: Observed): string[] {
  const { kind, desired, connection, id } = outcome;
  const { type } = kind;
  const recorded = recordOf({ type, desired, origin: connection.origin, id, keyring: session.keyring });
  const found = diffProperties({
    type,
    desired: comparedOnly(desired),
    recorded,
    observed,
    keyring: session.keyring,
    adopting: false,
    resend: () => false,
  });
  return found.map(({ path }) => path);
}

/** Stands in for an object that could not be read back. */
function assumed({ type }: Kind, desired: Desired, id: string): Observed {
  const fields = fieldsOf(type, desired.variant);
  const readable = Object.entries(desired.properties).filter(
    ([name]) => fieldNamed(fields, name)?.writeOnly !== true,
  );
  return { id, variant: desired.variant, properties: inClear(Object.fromEntries(readable)) };
}
