import { recordAt } from './record-at.ts';
import { HoldfastError } from './errors.ts';
import type { Change, Desired, Recorded } from './model.ts';
import { recordsOf } from './records-of.ts';
import type { Policy } from './result.ts';

export interface PolicyInput {
  readonly changes: readonly Change[];
  readonly desired: readonly Desired[];
  readonly recorded: Readonly<Record<string, Recorded>>;
  readonly policy: Policy;
  /** `--allow-deletes N`. */
  readonly allowDeletes?: number | undefined;
}

/** From this many managed resources on, `maxDeletePercent` counts; below, one delete would be a large share. */
const PERCENT_FROM = 10;

/** What forbids the run; empty = it may go on. All refusals are found before any write. */
export function policyRefusals(input: PolicyInput): HoldfastError[] {
  return [...protectRefusals(input), ...sizeRefusals(input)];
}

/** Deletes and replaces: what the guards on a run's damage count. */
export function destructive(changes: readonly Change[]): Change[] {
  return changes.filter(
    ({ action, deposed }) =>
      (action === 'delete' && deposed === undefined) ||
      action === 'replace' ||
      action === 'replace-create-first',
  );
}

/** All changes that send a delete: also those of what a replacement left behind, which count as no loss. */
export function deleting(changes: readonly Change[]): Change[] {
  const left = changes.filter(({ deposed, requests }) => deposed !== undefined && requests.length > 0);
  return [...destructive(changes), ...left];
}

/** Protected resources that the run would delete or replace; a block's own word wins over the recorded one. */
export function protectRefusals({
  changes,
  desired,
  recorded,
}: Pick<PolicyInput, 'changes' | 'desired' | 'recorded'>): HoldfastError[] {
  const dangerous = destructive(changes);
  if (dangerous.length === 0) return [];
  const declared = new Map(desired.map((resource) => [resource.address, resource.options.protect === true]));
  const refused = dangerous.filter(
    ({ address, previousAddress }) =>
      declared.get(address) ?? recordAt(recorded, previousAddress ?? address)?.options.protect === true,
  );
  return refused.map(
    ({ address, action, reason }) =>
      new HoldfastError(
        'policy',
        `${address} is protected and would be ${action === 'delete' ? 'deleted' : 'replaced'} (${reason ?? action})`,
        {
          advice: declared.has(address)
            ? 'Remove `protect: true` from its options first, or undo the change.'
            : 'Its protection is recorded, whatever became of its block: declare it with `protect: false` and apply, or take it out of state with `holdfast state rm`.',
        },
      ),
  );
}

function sizeRefusals({ changes, desired, recorded, policy, allowDeletes }: PolicyInput): HoldfastError[] {
  const dangerous = destructive(changes);
  const total = recordsOf(recorded).length;
  const count = dangerous.length;
  if (allowDeletes !== undefined)
    return allowDeletes === count ? otherLimits(changes, policy) : [wrongNumber(allowDeletes, count)];
  const refusals = otherLimits(changes, policy);
  if (desired.length === 0 && total > 0 && count > 0)
    refusals.push(
      refuse(count, `the manifest declares nothing, but state holds ${String(total)} resource(s)`),
    );
  if (policy.maxDeletes !== undefined && count > policy.maxDeletes)
    refusals.push(refuse(count, `policy.maxDeletes is ${String(policy.maxDeletes)}`));
  const percent = total === 0 ? 0 : (100 * count) / total;
  if (policy.maxDeletePercent !== undefined && total >= PERCENT_FROM && percent > policy.maxDeletePercent) {
    refusals.push(
      refuse(
        count,
        `that is ${percent.toFixed(1)} % of ${String(total)}, and policy.maxDeletePercent is ${String(policy.maxDeletePercent)}`,
      ),
    );
  }
  return refusals;
}

function otherLimits(changes: readonly Change[], policy: Policy): HoldfastError[] {
  const refusals: HoldfastError[] = [];
  const writing = changes.filter(({ requests }) => requests.length > 0).length;
  if (policy.maxChanges !== undefined && writing > policy.maxChanges) {
    refusals.push(
      new HoldfastError(
        'policy',
        `${String(writing)} resources would change, and policy.maxChanges is ${String(policy.maxChanges)}`,
        { advice: 'Raise the limit, or apply in parts with --target.' },
      ),
    );
  }
  const replaced = changes.filter(({ action }) => action === 'replace' || action === 'replace-create-first');
  if (policy.forbidReplace === true && replaced.length > 0) {
    refusals.push(
      new HoldfastError(
        'policy',
        `${replaced.map(({ address }) => address).join(', ')} would be replaced, and policy.forbidReplace is set`,
        { advice: 'Undo the change that forces the replacement, or lift the policy.' },
      ),
    );
  }
  return refusals;
}

function refuse(count: number, why: string): HoldfastError {
  return new HoldfastError('policy', `${String(count)} resource(s) would be deleted or replaced: ${why}`, {
    advice: `If that is meant, run again with --allow-deletes ${String(count)}.`,
  });
}

function wrongNumber(allowed: number, count: number): HoldfastError {
  return new HoldfastError(
    'policy',
    `--allow-deletes ${String(allowed)} does not equal the ${String(count)} deletes and replaces planned`,
    { advice: 'Look at the plan again and name its number.' },
  );
}
