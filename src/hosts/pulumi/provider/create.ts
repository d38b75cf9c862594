import { HoldfastError } from '../../../core/errors.ts';
import type { JsonObject } from '../../../core/json.ts';
import type { Change, Connection, Desired } from '../../../core/model.ts';
import { slotOf } from '../../../core/natural-key.ts';
import { planChanges, type PlannedChanges } from '../../../core/plan.ts';
import { describeScope } from '../../../core/scope.ts';
import type { ObservedScope } from '../../../core/world.ts';
import { PROVIDER_KEY } from '../../../pulumi-facts/tokens.ts';
import { carryOut } from './carry-out.ts';
import { declarationOf, desiredOf } from './declaration.ts';
import { failureText, PartialFailure } from './failures.ts';
import type { Kind } from './kinds.ts';
import { outputsAfter } from './outcome.ts';
import type { Session } from './session.ts';
import { sanitised } from './wire-value.ts';

export interface Created {
  readonly id: string;
  readonly outs: JsonObject;
}

/** Creates an object, or adopts the one that is there already; looks at the shared list before anything is sent. */
export async function create(session: Session, kind: Kind, inputs: JsonObject): Promise<Created> {
  const declaration = declarationOf(kind, sanitised(inputs), session.secrets);
  const { hidden } = declaration;
  const connection = await session.connection(kind, hidden);
  const desired = desiredOf(kind, declaration, connection.name, session.newAddress());
  const scope = session.scope(desired, connection);
  if (hidden.import !== undefined) await session.lists.find(scope, connection, hidden.import);
  const before = await session.lists.snapshot(scope, connection);
  const change = plannedCreate(session, { kind, connection, desired, before });
  await session.claim(change, desired, connection);
  const ended = await carryOut(session, { kind, connection, change, desired, before });
  if (ended.error?.code === 'uncertain') session.lists.doubt(scope);
  const { id } = ended;
  if (id === undefined) throw conflictAdvice(ended.error ?? nothingCreated(desired));
  const found = change.requests.length === 0 ? before.objects.get(id) : undefined;
  const outs = await outputsAfter(session, { kind, connection, scope, desired, hidden, id, ended, found });
  if (ended.error === undefined) return { id, outs };
  const properties = { ...outs, [PROVIDER_KEY]: inputs[PROVIDER_KEY] ?? null };
  throw new PartialFailure(session.shown(failureText(ended.error)), id, properties);
}

interface CreateInput {
  readonly kind: Kind;
  readonly connection: Connection;
  readonly desired: Desired;
  readonly before: ObservedScope;
}

function plannedCreate(session: Session, input: CreateInput): Change {
  const { desired, before, kind } = input;
  if (before.failure !== undefined) throw before.failure;
  const policy = desired.options.adopt ?? 'ifMatching';
  if (policy === 'never' && desired.options.import === undefined) refuseTwin(session, input);
  const planned = plan(session, input, policy);
  const [problem] = planned.problems;
  if (problem !== undefined) throw slotAdvice(kind, input, problem.error);
  const change = planned.changes.find(({ address }) => address === desired.address);
  if (change === undefined) throw new TypeError(`${desired.address} was not planned`);
  const match = planned.matches.get(desired.address);
  for (const note of match?.kind === 'new' ? match.notes : []) session.tell(note);
  return change;
}

function plan(
  session: Session,
  { kind, connection, desired, before }: CreateInput,
  adopt: 'always' | 'ifMatching' | 'never',
): PlannedChanges {
  return planChanges({
    desired: [{ ...desired, options: { ...desired.options, adopt } }],
    recorded: {},
    owners: session.owners,
    world: new Map([[before.scope.key, before]]),
    types: (token) => (token === kind.token ? kind.type : undefined),
    connections: new Map([[connection.name, connection]]),
    keyring: session.keyring,
    adopt,
    replace: [],
    resendSecrets: [],
    settling: new Map(),
    untouched: (address) => address !== desired.address,
  });
}

/** Under `adopt: never` an object with the same natural key is most likely our own, of a run that was killed. */
function refuseTwin(session: Session, input: CreateInput): void {
  const match = plan(session, input, 'always').matches.get(input.desired.address);
  if (match?.kind === 'problem') throw match.error;
  if (match?.kind !== 'adopt') return;
  const { id } = match.observed;
  throw new HoldfastError(
    'conflict',
    `${describeScope(input.before.scope)} already has an object with the same natural key (id ${id}), and adopt is "never"`,
    {
      advice: `Add \`import: "${id}"\` to the resource's options to take it over, or delete it at the vendor.`,
    },
  );
}

/** Pulumi orders the resources; two of them may want one slot. What is wrong with an id that was named is said already. */
function slotAdvice({ type }: Kind, { desired, before }: CreateInput, error: HoldfastError): HoldfastError {
  const slot = desired.options.import === undefined ? slotOf(type, desired.variant) : undefined;
  const occupant = [...before.objects.values()].find(({ variant }) => slotOf(type, variant) === slot);
  if (slot === undefined || occupant === undefined) return error;
  return new HoldfastError('conflict', error.message, {
    advice: `Adopt it with \`import: "${occupant.id}"\` or \`adopt: "always"\` in the resource's options; if this program had it under another name, remove the old one in an earlier \`pulumi up\`.`,
    cause: error,
  });
}

/** The vendor found a conflict that the list did not show: another resource of this stack holds the slot. */
function conflictAdvice(error: HoldfastError): HoldfastError {
  if (error.code !== 'conflict') return error;
  return new HoldfastError('conflict', error.message, {
    advice:
      'If another resource of this program has its place, remove the old one in an earlier `pulumi up`.',
    fields: error.fields,
    ...(error.status !== undefined && { status: error.status }),
    cause: error,
  });
}

function nothingCreated({ address }: Desired): HoldfastError {
  return new HoldfastError('bug', `${address} was carried out without an object`);
}
