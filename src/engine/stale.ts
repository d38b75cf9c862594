import { HoldfastError } from '../core/errors.ts';
import type { Change } from '../core/model.ts';
import type { Stack } from '../core/result.ts';
import { digestOfRequests, type Reviewed, type ReviewedChange } from '../core/reviewed.ts';
import type { Prepared } from './prepare.ts';

/**
 * The changes of a saved plan that may be carried out: state, manifest and live objects are looked at again, and
 * each change must come out with the very same requests on the very same object. One that does not refuses the
 * whole plan before any write; with `skipStale` it and what needs it are left out.
 */
export function freshOnly(saved: Reviewed, stack: Stack, prepared: Prepared, skipStale: boolean): Change[] {
  checkBasis(saved, stack, prepared);
  const now = new Map(prepared.planned.changes.map((change) => [change.address, change]));
  const stale = new Map<string, string>();
  for (const change of saved.changes) {
    const why = staleness(change, now.get(change.address));
    if (why !== undefined) stale.set(change.address, why);
  }
  if (stale.size > 0 && !skipStale) throw refusal(stale);
  spread(saved.changes, stale);
  return saved.changes
    .filter(({ address }) => !stale.has(address))
    .flatMap(({ address }) => now.get(address) ?? []);
}

function checkBasis(saved: Reviewed, stack: Stack, { snapshot }: Prepared): void {
  const again = 'Plan again for this stack and apply that.';
  if (saved.name !== stack.name || saved.stack !== stack.stack) {
    throw new HoldfastError(
      'stale',
      `the plan was made for stack ${saved.name}/${saved.stack}, not ${stack.name}/${stack.stack}`,
      { advice: again },
    );
  }
  if (snapshot.exists && saved.lineage !== snapshot.document.lineage && saved.serial > 0) {
    throw new HoldfastError(
      'stale',
      `the plan belongs to another history of this stack (lineage ${saved.lineage})`,
      { advice: again },
    );
  }
  if (saved.manifestDigest !== stack.manifestDigest) {
    throw new HoldfastError('stale', 'the manifest has changed since the plan was made', {
      advice: 'Plan again, or check out the commit the plan was made from.',
    });
  }
}

function staleness(planned: ReviewedChange, now: Change | undefined): string | undefined {
  if (now === undefined)
    return planned.action === 'no-op'
      ? undefined
      : 'nothing is left to do for it, or it can no longer be planned';
  if (now.action !== planned.action) return `it would now be: ${now.action}`;
  if (planned.precondition !== now.precondition) return 'the live object has changed since';
  return planned.requests === digestOfRequests(now)
    ? undefined
    : 'its requests would differ now (a secret or a referenced value changed)';
}

/** What needs a stale change is left out with it. */
function spread(changes: readonly ReviewedChange[], stale: Map<string, string>): void {
  for (let found = true; found;) {
    found = false;
    for (const { address, after } of changes) {
      const cause = after.find((needed) => stale.has(needed));
      if (cause === undefined || stale.has(address)) continue;
      stale.set(address, `it needs ${cause}`);
      found = true;
    }
  }
}

function refusal(stale: ReadonlyMap<string, string>): HoldfastError {
  const lines = [...stale].map(([address, why]) => `  ${address}: ${why}`);
  return new HoldfastError('stale', `the plan is stale, nothing was sent:\n${lines.join('\n')}`, {
    advice: 'Plan again and review, or apply what still holds with --skip-stale.',
  });
}
