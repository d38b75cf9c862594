import { HoldfastError } from '../core/errors.ts';
import type { Change } from '../core/model.ts';
import { ruleRefusals, withRuleNotes } from '../core/policy-rules.ts';
import type { Stack } from '../core/result.ts';
import type { EngineContext } from './context.ts';

/** Changes after the user's rules looked at them, and what the rules forbid. */
export interface Ruled {
  readonly changes: readonly Change[];
  readonly refusals: readonly HoldfastError[];
}

/** Applies the stack's rules; a host that cannot decide them must not apply either. */
export function ruled({ policy }: Stack, changes: readonly Change[], { judge }: EngineContext): Ruled {
  if ((policy.rules ?? []).length === 0) return { changes, refusals: [] };
  if (judge === undefined) {
    const refusal = new HoldfastError(
      'policy',
      'the manifest has policy rules, and nothing here can decide them',
      {
        advice: 'Run it with the command line, or take the rules out.',
      },
    );
    return { changes, refusals: [refusal] };
  }
  const verdicts = judge(changes.filter(({ action }) => action !== 'no-op'));
  return { changes: withRuleNotes(changes, verdicts), refusals: ruleRefusals(verdicts) };
}
