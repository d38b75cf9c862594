import type { Stack } from '../../core/result.ts';
import type { EngineContext } from '../../engine/context.ts';
import { Connections } from './connections.ts';
import { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import { keepKey } from './keep-key.ts';
import { loadManifest, type Wanted } from './load-manifest.ts';
import { openState, type OpenState } from './open-state.ts';
import { requireOwner } from './require-owner.ts';
import { runOptions } from './run-options.ts';
import { RunReporter } from './run-reporter.ts';
import { tableLookup } from './table-lookup.ts';
import { startTracing, type Tracing } from './tracing/tracing.ts';

/** Everything a command needs to run the engine. */
export interface Session {
  readonly stack: Stack;
  readonly context: EngineContext;
  readonly reporter: RunReporter;
  readonly interrupts: Interrupts;
}

export interface SessionWish extends Omit<Wanted, 'mode'> {
  /** The command may change something: it needs a manifest that is ours, and an interrupt lets it release its lock. */
  readonly writes: boolean;
  /** The plan is saved: its digests must be the same in another run. */
  readonly saves?: boolean;
}

/** Opens what a run needs, runs, and closes it again however the run ends. */
export async function withSession(
  invocation: Invocation,
  wish: SessionWish,
  run: (session: Session) => Promise<number>,
): Promise<number> {
  const tracing = startTracing(invocation);
  if (tracing === undefined) return runSession(invocation, wish, run);
  try {
    const code = await runSession(invocation, wish, run, tracing);
    await tracing.end({ code });
    return code;
  } catch (error) {
    await tracing.end({ error });
    throw error;
  }
}

async function runSession(
  invocation: Invocation,
  wish: SessionWish,
  run: (session: Session) => Promise<number>,
  tracing?: Tracing,
): Promise<number> {
  const interrupts = new Interrupts(invocation, wish.writes);
  const closing: (() => Promise<void>)[] = [];
  let reporter: RunReporter | undefined;
  try {
    reporter = new RunReporter(invocation, wish.writes);
    const loaded = await loadManifest(invocation, { ...wish, mode: 'run' });
    if (wish.writes) requireOwner(loaded.stack);
    tracing?.stack(loaded.stack.name, loaded.stack.stack);
    if (wish.saves === true) await keepKey(invocation, loaded.stack);
    const state = await openState(invocation, loaded.stack, interrupts);
    closing.push(state.close);
    const connections = new Connections(invocation, loaded, interrupts, tracing);
    closing.push(() => connections.close());
    const context = await contextOf({
      invocation,
      interrupts,
      reporter,
      state,
      connections,
      tracing,
      stack: loaded.stack,
    });
    return await run({ stack: loaded.stack, context, reporter, interrupts });
  } catch (error) {
    throw interrupts.explain(error);
  } finally {
    for (const close of closing.reverse()) await close();
    reporter?.close();
    interrupts.close();
  }
}

interface Parts extends Omit<Session, 'context'> {
  readonly invocation: Invocation;
  readonly state: OpenState;
  readonly connections: Connections;
  readonly tracing: Tracing | undefined;
}

async function contextOf(parts: Parts): Promise<EngineContext> {
  const { invocation, interrupts, reporter, state, connections, stack, tracing } = parts;
  const { host, flags, toolVersion, directory } = invocation;
  const { rules = [] } = stack.policy;
  const commit = host.env['HOLDFAST_COMMIT'] ?? host.env['GITHUB_SHA'] ?? host.env['CI_COMMIT_SHA'];
  return {
    types: await tableLookup(stack, directory),
    connect: (entry) => connections.get(entry),
    store: state.store,
    keyring: state.keyring,
    clock: host.clock,
    random: host.uuid,
    emit: (event) => {
      reporter.emit(event);
      tracing?.event(event);
    },
    signal: interrupts.soft,
    beginWriting: () => interrupts.beginWriting(),
    ...(rules.length > 0 && { judge: (await import('./rules/judge.ts')).createJudge(rules) }),
    who: host.who,
    toolVersion,
    ...(commit !== undefined && { commit }),
    options: runOptions(flags),
  };
}
