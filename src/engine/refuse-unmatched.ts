import { HoldfastError } from '../core/errors.ts';
import type { Desired } from '../core/model.ts';
import { unmatchedPatterns } from '../core/select.ts';
import type { StateSnapshot } from '../core/store.ts';
import type { RunOptions } from './context.ts';

/** What a name on the command line may mean. */
export interface Nameable {
  readonly declared: readonly Pick<Desired, 'address'>[];
  readonly snapshot: StateSnapshot;
}

/**
 * A name that means nothing is a typing error, most likely, and what was not excluded for it would be touched: the run
 * ends before anything is sent. What an interrupted run may have made can be named, too.
 */
export function refuseUnmatched(options: RunOptions, { declared, snapshot }: Nameable): void {
  const addresses = [
    ...declared.map(({ address }) => address),
    ...Object.keys(snapshot.document.resources),
    ...snapshot.dangling.map(({ address }) => address),
  ];
  const unmatched = unmatchedPatterns(options, addresses);
  if (unmatched.length === 0) return;
  throw new HoldfastError('usage', `no resource is called ${unmatched.join(', nor ')}`, {
    advice: '`holdfast state list` and the manifest show the names; * stands for any text.',
  });
}
