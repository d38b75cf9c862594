import { destroy } from '../../../engine/reconcile.ts';
import { createApproval } from '../approve.ts';
import { finishRun } from '../finish-run.ts';
import type { Invocation } from '../invocation.ts';
import { withSession } from '../session.ts';

/** `holdfast destroy`: deletes what state holds; the manifest's resources are not even resolved. */
export async function run(invocation: Invocation): Promise<number> {
  const approval = createApproval(invocation, 'destroy');
  const wish = { writes: true, parts: 'frame', paths: invocation.arguments } as const;
  return withSession(invocation, wish, async (session) => {
    const result = await destroy(session.stack, session.context, (plan) => approval.ask(plan, session));
    const refusal = approval.refusal();
    const shown = result.plan.problems.length === 0;
    return finishRun({ result, verb: 'Destroy', refusal, shown }, session, invocation);
  });
}
