import { HoldfastError } from '../core/errors.ts';
import type { ApplyResult, Plan, Stack } from '../core/result.ts';
import { formerState, type FormerState } from '../core/rollback.ts';
import type { RunRecord } from '../core/store.ts';
import type { EngineContext } from './context.ts';
import { apply, plan, type Approve } from './reconcile.ts';

/** The stack as a former run declared it; `runs` lead up to it, at least those `sinceWhole`, oldest first, their chain checked. */
export function stackOfRun(stack: Stack, runs: readonly RunRecord[], context: EngineContext): Stack {
  const { types, keyring } = context;
  const former = formerState({ runs, current: stack.desired, types, keyring });
  const missing = missingPart(former);
  if (missing !== undefined) throw missing;
  for (const path of former.replaced) {
    const message = `${path}: the secret of that run is not known any more; the present one is used`;
    context.emit({ type: 'note', message });
  }
  return { ...stack, desired: former.desired, accepted: [] };
}

/** What returning to a former run would do. */
export function planRollback(
  stack: Stack,
  runs: readonly RunRecord[],
  context: EngineContext,
): Promise<Plan> {
  return plan(stackOfRun(stack, runs, context), context);
}

/** Returns to what a former run declared, as a new run with all its guards. */
export function rollback(
  stack: Stack,
  runs: readonly RunRecord[],
  context: EngineContext,
  approve: Approve,
): Promise<ApplyResult> {
  return apply(stackOfRun(stack, runs, context), context, approve, 'rollback');
}

function missingPart({ lost, unknown }: FormerState): HoldfastError | undefined {
  if (unknown.length > 0) {
    return new HoldfastError(
      'error',
      `that run declared kinds that nothing here knows: ${unknown.join(', ')}`,
      {
        advice: 'Bring back the provider they belong to.',
      },
    );
  }
  if (lost.length === 0) return undefined;
  return new HoldfastError('error', `that run used secrets that nothing declares now: ${lost.join(', ')}`, {
    advice:
      'A history holds references to secrets, never their values. Declare these properties again, with the values that are to be sent, and repeat the rollback.',
  });
}
