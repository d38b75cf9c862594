import type { HoldfastError } from '../../core/errors.ts';
import type { ApplyResult } from '../../core/result.ts';
import { applyText } from '../../reports/apply-text.ts';
import { text } from '../../reports/formats/text.ts';
import { problemText } from '../../reports/problem-text.ts';
import type { Refusal } from './approve.ts';
import { exitCode, exitCodeOf, type ExitCode } from './exit-code.ts';
import type { Flags } from './flags.ts';
import type { Invocation } from './invocation.ts';
import { printPlan } from './print-report.ts';
import type { Session } from './session.ts';

/** How an applying run ended. */
export interface Ending {
  readonly result: ApplyResult;
  readonly verb: 'Apply' | 'Destroy' | 'Import';
  readonly refusal?: Refusal | undefined;
  /** The plan was shown, or its lines were written, when approval was asked for. */
  readonly shown: boolean;
}

/** Tells how an applying run ended and gives its exit code. */
export function finishRun(ending: Ending, session: Session, invocation: Invocation): number {
  const { result, verb, refusal } = ending;
  const { flags, output } = invocation;
  const blocked = result.plan.problems.length > 0 && result.outcomes.length === 0;
  const { reason } = session.interrupts;
  if (blocked && reason !== undefined) throw reason;
  if (!ending.shown) session.reporter.planned(result.plan);
  if (refusal !== undefined) {
    output.log('warn', refusal.message);
    return refusal.exit;
  }
  session.reporter.finished(result);
  if (!flags.has('json')) tell(result, verb, blocked && !ending.shown, invocation);
  return runExit(result, reason, flags);
}

function tell(result: ApplyResult, verb: Ending['verb'], blocked: boolean, invocation: Invocation): void {
  const { output } = invocation;
  if (blocked) {
    printPlan({ ...result.plan, outputs: {} }, text, invocation);
    return;
  }
  for (const problem of result.plan.problems) output.log('error', problemText(problem, output.errView));
  output.stream(applyText(result, verb, output.outView));
}

/** One code for all that happened. */
export function runExit(result: ApplyResult, interrupted: HoldfastError | undefined, flags: Flags): ExitCode {
  const { plan, outcomes, unsettled } = result;
  const cut = interrupted === undefined ? undefined : exitCodeOf(interrupted);
  const codes = outcomes.map(({ outcome, error }): ExitCode => {
    if (outcome === 'done') return 0;
    if (outcome === 'cancelled') return cut ?? 8;
    if (outcome === 'uncertain' && cut !== undefined) return cut;
    return error === undefined ? 1 : exitCodeOf(error);
  });
  const changed = plan.changes.some(({ action }) => action !== 'no-op');
  return exitCode([
    ...codes,
    ...plan.problems.map(({ error }) => exitCodeOf(error)),
    ...(unsettled.length > 0 ? [cut ?? 7] : []),
    ...(changed && flags.has('detailed-exitcode') ? [2 as const] : []),
  ]);
}
