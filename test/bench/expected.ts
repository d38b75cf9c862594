import type { EstateShape } from './estate.ts';
import type { Requests } from './result.ts';
import type { Vendor } from './vendors.ts';

/** Requests at once, of Holdfast and of the bare loop. */
export const CONCURRENCY = 10;

/** What a command does to an estate; `changed` counts resources. */
export interface Deed {
  readonly name: string;
  readonly args: readonly string[];
  readonly kind: 'offline' | 'read' | 'write' | 'delete';
  readonly changed: number;
}

/** All commands that send requests, in the order in which a team meets them; each run begins with nothing. */
export function deedsOf(count: number): readonly Deed[] {
  const changed = Math.max(1, count / 100);
  const sure = '--auto-approve';
  return [
    { name: 'first apply', args: ['apply', sure], kind: 'write', changed: count },
    { name: 'no-op plan', args: ['plan'], kind: 'read', changed: 0 },
    { name: 'drift', args: ['drift'], kind: 'read', changed: 0 },
    { name: '1 % changed, apply', args: ['apply', sure], kind: 'write', changed },
    { name: 'destroy', args: ['destroy', sure], kind: 'delete', changed: count },
  ];
}

/** Requests a command may send, exactly: one exchange, S lists, and for a run that writes its writes and T lists. */
export function expectedRequests(vendor: Vendor, shape: EstateShape, { kind, changed }: Deed): Requests {
  const { exchanges } = vendor;
  if (kind === 'offline') return { exchanges: 0, reads: 0, writes: 0 };
  if (kind === 'read') return { exchanges, reads: shape.scopes, writes: 0 };
  const touched = Math.min(shape.scopes, changed);
  const gone = kind === 'delete' ? changed * vendor.readsPerDelete : 0;
  return { exchanges, reads: shape.scopes + touched + gone, writes: changed };
}

/** Answers that must be waited for one after the other: the exchange, lists, writes, lists of what was touched. */
export function rounds(vendor: Vendor, { scopes }: EstateShape, { kind, changed }: Deed): number {
  const inGroups = (requests: number): number => Math.ceil(requests / CONCURRENCY);
  if (kind === 'read') return 1 + inGroups(scopes);
  const each = kind === 'delete' ? 1 + vendor.readsPerDelete : 1;
  return 1 + inGroups(scopes) + inGroups(changed * each) + inGroups(Math.min(scopes, changed));
}

/** Longest wall time allowed, milliseconds: 8 % over what must be waited for, our own work, and 0.2 s. */
export function wallLimit(waits: number, latency: number, cpuMs: number): number {
  return 1.08 * waits * latency + cpuMs + 200;
}
