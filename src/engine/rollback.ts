import { HoldfastError } from '../core/errors.ts';
import type { Stack } from '../core/result.ts';
import { formerState, type FormerState } from '../core/rollback.ts';
import type { RunRecord } from '../core/store.ts';
import type { EngineContext } from './context.ts';

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
