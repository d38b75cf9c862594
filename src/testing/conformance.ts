import assert from 'node:assert/strict';
import type { ProviderConfig, ResourceType } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import { fieldsOf, isDeclarable } from '../core/fields.ts';
import { same } from '../core/compare.ts';
import { equal, isObject, type Json, type JsonObject } from '../core/json.ts';
import type { ProviderModule } from '../core/registry.ts';
import type { Plan } from '../core/result.ts';
import type { Request } from '../core/wire.ts';
import { connect, type OpenConnection } from '../http/connect.ts';
import { conformanceCases, type ConformanceCase, type Samples } from './cases.ts';
import { expectCreate, expectUpdate, type Expectation, type Step } from './expectation.ts';
import { Subject } from './subject.ts';
import { virtualClock } from './virtual-clock.ts';

/** A vendor, most often an emulator on loopback. */
export interface ConformanceVendor {
  /** Values of a provider entry that lead to it. */
  readonly config: ProviderConfig;
  readonly close: () => Promise<void>;
}

export interface ConformanceOptions {
  readonly module: ProviderModule;
  /** Starts the vendor; called once, when the first case runs. The clock's sleeps take no time. */
  readonly start: (clock: Clock) => Promise<ConformanceVendor>;
  /** Path parameters for a case, a fresh scope for each where the vendor has scopes. Default: none. */
  readonly scope?: (number: number) => Readonly<Record<string, string>>;
  /** Values for fields whose generated ones mean nothing to the vendor, by `variant.field` or `field`. */
  readonly samples?: Samples;
  /** Chooses among the generated cases. Default: all. */
  readonly select?: (found: ConformanceCase) => boolean;
}

/** One case, to be handed to any test runner: `test(title, run)`. */
export interface ConformanceTest {
  readonly title: string;
  readonly run: () => Promise<void>;
}

export interface Conformance {
  readonly tests: readonly ConformanceTest[];
  /** Ends the vendor; for the runner's `afterAll`. */
  readonly close: () => Promise<void>;
}

interface Running {
  readonly vendor: ConformanceVendor;
  readonly connection: OpenConnection;
  readonly clock: Clock;
}

/**
 * Proves a provider against a vendor with cases generated from its table: each state is reached by exactly the
 * request it needs, the plan after it is empty, what was declared is live and what was not is untouched.
 */
export function conformance(options: ConformanceOptions): Conformance {
  let running: Promise<Running> | undefined;
  const start = (): Promise<Running> => (running ??= open(options));
  const { provider } = options.module;
  const cases = Object.values(provider.resources).flatMap((resource) =>
    conformanceCases(resource, options.samples)
      .filter(options.select ?? (() => true))
      .map((found) => ({ resource, found })),
  );
  const tests = cases.map(({ resource, found }, index) => ({
    title: `${provider.name}:${resource.name} ${found.title}`,
    run: async () => {
      const { connection, clock } = await start();
      const scope = options.scope?.(index) ?? {};
      const token = `${provider.name}:${resource.name}`;
      const { variant } = found;
      await runCase(found, resource, new Subject({ token, resource, variant, scope, connection, clock }));
    },
  }));
  return { tests, close: async () => running && stop(await running) };
}

async function open({ module, start }: ConformanceOptions): Promise<Running> {
  const clock = virtualClock();
  const vendor = await start(clock);
  const connection = await connect({
    name: module.provider.name,
    provider: module.provider,
    config: vendor.config,
    common: {},
    clock,
    random: () => 0.5,
    parallelism: 4,
    userAgent: 'holdfast-conformance',
    mask: (text) => text,
  });
  return { vendor, connection, clock };
}

async function stop({ vendor, connection }: Running): Promise<void> {
  await connection.close();
  await vendor.close();
}

/** A case that fails still takes its object away, so that it does not stand in the way of others. */
async function runCase(found: ConformanceCase, resource: ResourceType, subject: Subject): Promise<void> {
  try {
    await walk(found, resource, subject);
  } catch (error) {
    await subject.destroy().catch(() => undefined);
    throw error;
  }
}

async function walk(
  { states, variant }: ConformanceCase,
  resource: ResourceType,
  subject: Subject,
): Promise<void> {
  let previous: JsonObject | undefined;
  for (const next of states) {
    const before = (await subject.live())?.properties ?? {};
    const step: Step = { resource, variant, previous, next, live: before };
    const expected = previous === undefined ? expectCreate(step) : expectUpdate(step);
    await reach(subject, next);
    checkRequests(subject.take(), expected, step);
    await checkLive(subject, step, expected);
    previous = next;
  }
  await subject.destroy();
  assert.deepEqual(methods(subject.take()), ['DELETE'], 'removing sends one DELETE');
}

async function reach(subject: Subject, next: JsonObject): Promise<void> {
  const result = await subject.apply(next);
  assert.deepEqual(problems(result.plan), [], 'the plan has no problems');
  for (const { outcome, error } of result.outcomes) assert.equal(outcome, 'done', error?.message);
  assert.deepEqual(result.unsettled, [], 'the read-back shows what was declared');
}

function problems(plan: Plan): readonly string[] {
  return plan.problems.map(({ error }) => error.message);
}

const methods = (requests: readonly Request[]): readonly string[] =>
  requests.map((request) => request.method);

function checkRequests(sent: readonly Request[], expected: Expectation, { previous, next }: Step): void {
  const bodies = sent.map(({ body }) => body).filter(isObject);
  const wanted = expected.body === undefined ? [] : [expected.body];
  assert.deepEqual(
    bodies.map((body) => Object.keys(body).sort()),
    wanted,
    'the body names what changed and what goes with it, nothing else',
  );
  for (const [name, value] of bodies.flatMap((body) => Object.entries(body))) {
    if (next[name] !== undefined) assert.ok(holds(value, next[name]), `${name} is sent as declared`);
  }
  const deletes = methods(sent).filter((method) => method === 'DELETE').length;
  assert.equal(deletes, previous !== undefined && expected.replaces ? 1 : 0, 'only a replacement deletes');
  const needed = wanted.length + expected.extras.length + deletes;
  assert.equal(sent.length, needed, 'no request is sent that is not needed');
}

/** A structure may be sent with members beside the declared ones. */
function holds(sent: Json, declared: Json): boolean {
  if (!isObject(sent) || !isObject(declared)) return equal(sent, declared);
  return Object.entries(declared).every(([name, value]) => equal(sent[name], value));
}

async function checkLive(subject: Subject, step: Step, expected: Expectation): Promise<void> {
  const { resource, variant, next, live: before } = step;
  const after = (await subject.live())?.properties ?? {};
  const touched = new Set([...(expected.body ?? []), ...expected.extras]);
  for (const [name, field] of Object.entries(fieldsOf(resource, variant))) {
    if (!isDeclarable(field) || field.writeOnly === true || field.volatile === true) continue;
    const value = next[name];
    if (value !== undefined && field.fields === undefined) {
      assert.ok(same(field, value, after[name]), `${name} is live as declared`);
    } else if (
      value === undefined &&
      step.previous !== undefined &&
      !touched.has(name) &&
      !expected.replaces
    ) {
      assert.deepEqual(after[name], before[name], `${name} is not declared and stays as it was`);
    }
  }
  const again = await subject.plan(next);
  assert.deepEqual(
    again.changes.filter(({ action }) => action !== 'no-op').map(({ properties }) => properties),
    [],
    'the next plan is empty',
  );
  assert.deepEqual(problems(again), [], 'the next plan has no problems');
}
