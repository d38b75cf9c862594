import { HoldfastError } from '../core/errors.ts';
import type { Desired, TypeLookup } from '../core/model.ts';
import { Patterns } from '../core/patterns.ts';
import { unmatchedResends } from '../core/resend.ts';
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

/** The same for `--replace` and `--resend-secrets`, which mean what is declared and part of this run. */
export function refuseUnmatchedWishes(
  { replace, resendSecrets }: RunOptions,
  desired: readonly Desired[],
  types: TypeLookup,
): void {
  const addresses = (): string[] => desired.map(({ address }) => address);
  const replaced = replace.length === 0 ? [] : new Patterns(replace).unmatched(addresses());
  if (replaced.length > 0) {
    throw new HoldfastError(
      'usage',
      `--replace: nothing this run is about is called ${replaced.join(', nor ')}`,
      {
        advice: 'It takes declared addresses; a bare name means all its instances, * stands for any text.',
      },
    );
  }
  const resent = unmatchedResends(resendSecrets, desired, types);
  if (resent.length > 0) {
    throw new HoldfastError(
      'usage',
      `--resend-secrets: no declared secret is called ${resent.join(', nor ')}`,
      {
        advice:
          'It takes ADDR or ADDR#PROP of what this run is about; * stands for any text, and no value for all secrets.',
      },
    );
  }
}
