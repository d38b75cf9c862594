import { HoldfastError } from '../../../core/errors.ts';
import { apply, plan } from '../../../engine/reconcile.ts';
import type { Invocation } from '../invocation.ts';
import { withSession, type Session } from '../session.ts';
import type { ToldLines } from './told-lines.ts';
import { resultOfApply, resultOfError, resultOfPlan, type CycleResult } from './cycle-result.ts';

/**
 * One look, or one apply, with everything read anew and nothing kept: manifest, state, connections, known secrets. What
 * is wrong with the command line itself ends the first one, and with it the watch.
 */
export async function runCycle(
  invocation: Invocation,
  applies: boolean,
  isFirst: boolean,
  told: ToldLines,
): Promise<CycleResult> {
  told.nextCycle();
  const fresh = { ...invocation, output: invocation.output.fresh((line) => told.isNew(line)) };
  const mask = (text: string): string => fresh.output.mask.mask(text);
  let result: CycleResult | undefined;
  try {
    await withSession(fresh, { writes: applies, paths: invocation.arguments }, async (session) => {
      result = masked(applies ? await applyOnce(session) : await planOnce(session), mask);
      return 0;
    });
  } catch (error) {
    if (!(error instanceof HoldfastError) || (isFirst && error.code === 'usage')) throw error;
    return resultOfError(error, mask);
  }
  return result ?? resultOfError(new HoldfastError('bug', 'a cycle gave no result'), mask);
}

async function planOnce({ stack, context }: Session): Promise<CycleResult> {
  return resultOfPlan(await plan(stack, context));
}

async function applyOnce({ stack, context }: Session): Promise<CycleResult> {
  return resultOfApply(await apply(stack, context, () => Promise.resolve(true)));
}

function masked(result: CycleResult, mask: (text: string) => string): CycleResult {
  return result.reason === undefined ? result : { ...result, reason: mask(result.reason) };
}
