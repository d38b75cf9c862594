import type { Plan, Stack } from '../../../core/result.ts';
import { sinceWhole } from '../../../core/rollback.ts';
import { apply, plan } from '../../../engine/reconcile.ts';
import { stackOfRun } from '../../../engine/rollback.ts';
import { createApproval } from '../approve.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import { finishRun } from '../finish-run.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printPlan, requireFormat } from '../print-report.ts';
import { readHistory, recordsOf, requireChain, runsUpTo } from '../run-history.ts';
import { requireOwner } from '../require-owner.ts';
import { withSession, type Session } from '../session.ts';

/** `holdfast rollback --to RUN`: a new run towards what a former one declared. */
export async function run(invocation: Invocation): Promise<number> {
  const wanted = invocation.flags.text('to');
  if (wanted === undefined) throw usage('rollback needs --to RUN', '`holdfast history` lists the runs.');
  const dry = invocation.flags.has('dry-run');
  const approval = dry ? undefined : createApproval(invocation, 'rollback');
  return withSession(invocation, { writes: !dry }, async (session) => {
    requireOwner(session.stack);
    const { context } = session;
    const former = await formerStack(session, wanted);
    if (approval === undefined) {
      const planned = await plan(former, context);
      printPlan(planned, await requireFormat(invocation, 'plan'), invocation);
      return exitCode(planned.problems.map(({ error }) => exitCodeOf(error)));
    }
    const ask = (planned: Plan): Promise<boolean> => approval.ask(planned, session);
    const result = await apply(former, context, ask, 'rollback');
    const shown = result.plan.problems.length === 0;
    const code = finishRun(
      { result, verb: 'Apply', refusal: approval.refusal(), shown },
      session,
      invocation,
    );
    if (result.outcomes.length > 0) invocation.output.log('warn', AFTERWARDS);
    return code;
  });
}

/** The stack as that run left it. The records it is made of are not kept: those of thousands of resources are large. */
async function formerStack({ stack, context }: Session, wanted: string): Promise<Stack> {
  const history = await readHistory(context.store);
  requireChain(history);
  const runs = await Array.fromAsync(recordsOf(history, sinceWhole(runsUpTo(history, wanted))));
  return stackOfRun(stack, runs, context);
}

const AFTERWARDS =
  'The manifest still declares what it did. Take it back as well: the next apply goes forward to it again.';
