import type { Accepted } from '../../core/accepted.ts';
/** The text of an accept file with one more entry, or with this one in place of the former for the same property; comments stay. */
export declare function withAcceptEntry(text: string | undefined, accepted: Accepted, stack: string): string;
//# sourceMappingURL=accept-entry.d.ts.map