import { plan } from '../../../engine/reconcile.ts';
import type { Plan } from '../../../core/result.ts';
import { planToDocument } from '../../../core/plan-document.ts';
import { pieces } from '../../../reports/formats/json.ts';
import { exitCode, exitCodeOf, type ExitCode } from '../exit-code.ts';
import type { Flags } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printPlan, requireFormat, writeMetrics } from '../print-report.ts';
import { savePlan } from '../save-plan.ts';
import { withSession } from '../session.ts';
import { writeWhole } from '../write-file.ts';

/** `holdfast plan`: prints, and with `--out` saves, what `apply` would do. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, directory, output } = invocation;
  const format = await requireFormat(invocation, 'plan');
  const saves = flags.text('out') !== undefined;
  return withSession(invocation, { writes: false, saves, paths: invocation.arguments }, async (session) => {
    const planned = await plan(session.stack, session.context);
    const interrupted = session.interrupts.reason;
    if (interrupted !== undefined) throw interrupted;
    printPlan(planned, format, invocation);
    const into = flags.text('json-into');
    if (into !== undefined)
      writeWhole(directory, into, [output.mask.mask([...pieces(planToDocument(planned))].join(''))]);
    await writeMetrics({ plan: planned }, invocation);
    const file = flags.text('out');
    if (file !== undefined) savePlan(planned, file, invocation);
    return planExit(planned, flags);
  });
}

/** The exit code of a plan: what kept it from being whole, else whether there are changes. */
export function planExit({ problems, changes }: Plan, flags: Flags): ExitCode {
  const changed = changes.some(({ action }) => action !== 'no-op');
  return exitCode([
    ...problems.map(({ error }) => exitCodeOf(error)),
    ...(changed && flags.has('expect-no-changes') ? [7 as const] : []),
    ...(changed && flags.has('detailed-exitcode') ? [2 as const] : []),
  ]);
}
