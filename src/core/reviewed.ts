import { createHash } from 'node:crypto';
import { canonical, type Json } from './json.ts';
import type { Change } from './model.ts';
import type { Plan } from './result.ts';

/** One change of a reviewed plan: what people are told of it, and by what it is known again. */
export interface ReviewedChange extends Pick<
  Change,
  'address' | 'previousAddress' | 'action' | 'reason' | 'type' | 'variant' | 'id' | 'precondition' | 'after'
> {
  /** The address it is planned for, which of a deposed object is that of the one that replaced it. */
  readonly target: string;
  /** Digest of its requests. */
  readonly requests: string;
}

/** What `apply` needs of a saved plan. The plan of thousands of resources is a hundred megabytes, and is planned again. */
export interface Reviewed extends Pick<
  Plan,
  'name' | 'stack' | 'lineage' | 'serial' | 'manifestDigest' | 'problems' | 'wishes' | 'leftOut'
> {
  readonly changes: readonly ReviewedChange[];
}

/** A plan's short form; nothing of the plan itself is kept. */
export function reviewedOf({ changes, ...plan }: Plan): Reviewed {
  return {
    name: plan.name,
    stack: plan.stack,
    lineage: plan.lineage,
    serial: plan.serial,
    manifestDigest: plan.manifestDigest,
    problems: plan.problems,
    ...(plan.wishes !== undefined && { wishes: plan.wishes }),
    ...(plan.leftOut !== undefined && { leftOut: plan.leftOut }),
    changes: changes.map((change) => ({
      address: change.address,
      ...(change.previousAddress !== undefined && { previousAddress: change.previousAddress }),
      action: change.action,
      ...(change.reason !== undefined && { reason: change.reason }),
      type: change.type,
      variant: change.variant,
      ...(change.id !== undefined && { id: change.id }),
      ...(change.precondition !== undefined && { precondition: change.precondition }),
      after: change.after,
      target: change.deposed?.address ?? change.address,
      requests: digestOfRequests(change),
    })),
  };
}

/** SHA-256 over the requests a change sends. */
export function digestOfRequests({ requests }: Pick<Change, 'requests'>): string {
  return createHash('sha256')
    .update(canonical(requests as unknown as Json))
    .digest('base64');
}
