import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { reviewedOf } from '../../../core/reviewed.ts';
import { apply, applySaved } from '../../../engine/reconcile.ts';
import { createApproval, createReviewed } from '../approve.ts';
import { finishRun } from '../finish-run.ts';
import { observeFlags, planFlags, skipStale } from '../flag-list.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { readPlanFile } from '../save-plan.ts';
import { withSession } from '../session.ts';

/** `holdfast apply [PLANFILE | paths…]`. */
export async function run(invocation: Invocation): Promise<number> {
  const file = planFileAmong(invocation);
  return file === undefined ? applyFresh(invocation) : applyFile(invocation, file);
}

async function applyFresh(invocation: Invocation): Promise<number> {
  refuseSkipping(invocation);
  const approval = createApproval(invocation, 'apply');
  return withSession(invocation, { writes: true, paths: invocation.arguments }, async (session) => {
    const result = await apply(session.stack, session.context, (plan) => approval.ask(plan, session));
    const refusal = approval.refusal();
    const shown = result.plan.problems.length === 0;
    return finishRun({ result, verb: 'Apply', refusal, shown }, session, invocation);
  });
}

async function applyFile(invocation: Invocation, file: string): Promise<number> {
  refuseShaping(invocation);
  const reviewed = reviewedOf(readPlanFile(file, invocation).plan);
  const approval = createReviewed(invocation);
  return withSession(invocation, { writes: true }, async (session) => {
    session.reporter.planned(reviewed);
    const result = await applySaved(reviewed, session.stack, session.context, approval.ask);
    const shown = result.plan.problems.length === 0;
    return finishRun({ result, verb: 'Apply', refusal: approval.refusal(), shown }, session, invocation);
  });
}

/** What shapes a plan has shaped a saved one already, and cannot do so again. */
const SHAPING = ['target', 'exclude', 'replace', 'resend-secrets', 'no-delete'];

function refuseShaping({ flags }: Invocation): void {
  const given = flags.given([...observeFlags, ...planFlags].filter(({ name }) => SHAPING.includes(name)));
  if (given === undefined) return;
  throw usage(
    `${given} cannot be given together with a plan file`,
    'A saved plan is carried out as it was reviewed. Give it to `holdfast plan --out FILE`, and apply that file.',
  );
}

/** Only a plan that was made before can be stale. */
function refuseSkipping({ flags }: Invocation): void {
  if (flags.given([skipStale]) !== '--skip-stale') return;
  throw usage(
    '--skip-stale needs a plan file',
    'Without one the plan is made now, and nothing in it is stale.',
  );
}

/** One argument that is neither a directory nor YAML or TypeScript is a plan file. */
function planFileAmong({ arguments: given, directory }: Invocation): string | undefined {
  const plans = given.filter(
    (path) => path !== '-' && !/\.(?:ya?ml|[mc]?ts|[mc]?js)$/u.test(path) && !isDirectory(directory, path),
  );
  if (plans.length === 0) return undefined;
  if (given.length === 1) return plans[0];
  throw usage(
    `${plans[0] ?? ''} is no manifest file`,
    'Give one plan file, or only manifest files and directories.',
  );
}

function isDirectory(directory: string, path: string): boolean {
  return statSync(resolve(directory, path), { throwIfNoEntry: false })?.isDirectory() === true;
}
