import type { Verification } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import { fieldsOf } from '../core/fields.ts';
import type { JsonObject } from '../core/json.ts';
import type { Match } from '../core/match.ts';
import type { Desired, Observed } from '../core/model.ts';
import type { DriftReport, Problem, Stack } from '../core/result.ts';
import { scopeOfDesired } from '../core/scope.ts';
import { expiriesOf, withVerification, type VerifiedResource, type VerifyReport } from '../core/verify.ts';
import type { EngineContext } from './context.ts';
import type { SeenEntity } from './observe.ts';
import { pool } from './pool.ts';
import { prepare, type Prepared } from './prepare.ts';
import { presentDrift, problemsOfLook } from './present.ts';

/** Asks each vendor whether the declared credentials still work. One list per scope tells what is there; nothing is changed. */
export async function verify(
  stack: Stack,
  context: EngineContext,
  warnWithinMs: number,
): Promise<VerifyReport> {
  return verifyAll(await look(stack, context, warnWithinMs), stack);
}

/** Drift and the state of credentials from the same lists. */
export async function driftWithVerification(stack: Stack, context: EngineContext): Promise<DriftReport> {
  const check = await look(stack, context, 0);
  const { prepared } = check;
  const report = presentDrift(stack, prepared, problemsOfLook(prepared), context);
  return withVerification(report, await verifyAll(check, stack));
}

async function look(stack: Stack, context: EngineContext, warnWithinMs: number): Promise<Check> {
  const entities = new Map<string, JsonObject>();
  const seen: SeenEntity = ({ key }, id, entity) => entities.set(`${key} ${id}`, entity);
  const prepared = await prepare(stack, context, { seen });
  return { prepared, entities, context, warnWithinMs };
}

async function verifyAll(check: Check, { name, stack }: Stack): Promise<VerifyReport> {
  const { prepared, context } = check;
  const before = prepared.counter.reads + prepared.counter.writes;
  const declared = [...prepared.planned.resolved.values()];
  const checked = await pool(declared, context.options.parallelism, (desired) => verifyOne(check, desired));
  const { reads, writes } = prepared.counter;
  return {
    name,
    stack,
    timestamp: new Date(context.clock.now()).toISOString(),
    resources: checked.flatMap((one) => (one !== undefined && 'status' in one ? [one] : [])),
    problems: [
      ...problemsOfLook(prepared),
      ...checked.flatMap((one) => (one !== undefined && 'error' in one ? [one] : [])),
    ],
    requests: { reads: before, checks: reads + writes - before },
  };
}

interface Check {
  readonly prepared: Prepared;
  /** Live objects as answered, by scope key and id. */
  readonly entities: ReadonlyMap<string, JsonObject>;
  readonly context: EngineContext;
  readonly warnWithinMs: number;
}

/** Undefined where its trouble is among the plan's problems already. */
async function verifyOne(check: Check, desired: Desired): Promise<VerifiedResource | Problem | undefined> {
  const match = check.prepared.planned.matches.get(desired.address);
  if (match === undefined || match.kind === 'problem') return undefined;
  const observed = observedOf(match);
  if (observed === undefined) return outcome(desired, undefined, NOT_APPLIED);
  try {
    return withExpiry(check, desired, observed, await ask(check, desired, observed));
  } catch (error) {
    if (!(error instanceof HoldfastError) || error.code === 'cancelled') throw error;
    const { address, source } = desired;
    return { address, error, ...(source !== undefined && { source }) };
  }
}

const NOT_APPLIED: Verification = {
  status: 'unverifiable',
  message: 'Not applied yet, so there is no object to ask about.',
};

const NO_PROBE: Verification = {
  status: 'unverifiable',
  message: 'The vendor offers no check for this kind; only a use of it can tell.',
};

function observedOf(match: Match): Observed | undefined {
  return match.kind === 'paired' || match.kind === 'adopt' ? match.observed : undefined;
}

async function ask(
  { prepared, entities, context }: Check,
  desired: Desired,
  { id }: Observed,
): Promise<Verification> {
  const probe = context.types(desired.type)?.quirks?.probe;
  const connection = prepared.connections.get(desired.provider);
  if (probe === undefined || connection === undefined) return NO_PROBE;
  const { key } = scopeOfDesired(desired, connection.origin);
  return probe(entities.get(`${key} ${id}`) ?? {}, id, desired.scope, connection.send);
}

/** A credential that has ended is invalid, whatever a check says. */
function withExpiry(
  { context, warnWithinMs }: Check,
  desired: Desired,
  { id, properties, variant }: Observed,
  found: Verification,
): VerifiedResource {
  const type = context.types(desired.type);
  const fields = type === undefined ? {} : fieldsOf(type, variant);
  const expires = expiriesOf(fields, properties, context.clock.now(), warnWithinMs);
  const ended = expires.find(({ state }) => state === 'ended');
  const verdict: Verification =
    ended === undefined || found.status === 'invalid'
      ? found
      : {
          status: 'invalid',
          message: `${ended.path} ended on ${ended.at}.`,
          fields: { [ended.path]: 'ended' },
        };
  return { ...outcome(desired, id, verdict), expires };
}

function outcome(desired: Desired, id: string | undefined, found: Verification): VerifiedResource {
  const { address, provider, type, variant, scope, source } = desired;
  return {
    address,
    provider,
    type,
    variant,
    scope,
    ...(id !== undefined && { id }),
    status: found.status,
    message: found.message,
    fields: found.fields ?? {},
    expires: [],
    ...(source !== undefined && { source }),
  };
}
