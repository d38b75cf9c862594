import type { Draft } from './draft.ts';
import type { Findings, Place } from './findings.ts';
import type { FoundReference } from './probe.ts';
import { type Targets } from './refer.ts';
/** What each resource needs first: the targets of its references and what it names under `dependsOn`. */
export declare function findDependencies(drafts: readonly Draft[], targets: Targets, findings: Findings): ReadonlyMap<string, readonly string[]>;
/** Reports a reference to a property that its target's kind does not have. */
export declare function checkReference({ reference, path }: FoundReference, at: Pick<Draft, 'block' | 'address'>, drafts: ReadonlyMap<string, Draft>, findings: Findings): void;
/** The same, for a reference that stands anywhere. */
export declare function checkReferenceAt({ address, path }: FoundReference['reference'], place: Place, drafts: ReadonlyMap<string, Draft>, findings: Findings): void;
//# sourceMappingURL=dependencies.d.ts.map