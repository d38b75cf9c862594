import type { ResourceType } from './define.ts';
import type { PropertyDiff } from './diff.ts';
import type { Json } from './json.ts';
import type { Match } from './match.ts';
import type { Change, Desired, Observed, PropertyChange, Recorded } from './model.ts';
import { type Keyring } from './placeholder.ts';
export interface ChangeInput {
    readonly type: ResourceType;
    /** With every reference resolved that can be. */
    readonly desired: Desired;
    readonly origin: string;
    readonly previousAddress?: string | undefined;
    readonly keyring: Keyring;
    /** The user asked for a replacement (`--replace`). */
    readonly forceReplace: boolean;
    readonly resend: (path: string) => boolean;
}
/** A declared resource and the live object that state says is its. */
export type Paired = Extract<Match, {
    kind: 'paired';
}>;
/** What every change of a resource says, whatever is to be done. */
export declare function outline({ desired, type, previousAddress, }: ChangeInput): Pick<Change, 'address' | 'provider' | 'type' | 'variant' | 'scope' | 'carried' | 'after'> & Partial<Change>;
/** The declared properties as files and people may see them. */
export declare function plannedOf({ desired, keyring }: ChangeInput): () => Json;
/** What others see of a property's change: without the table's field and the clearing value. */
export declare function publicChange({ path, kind, before, after, sensitive, sent, replaces, }: PropertyDiff): PropertyChange;
/** Keyed digest over identity and the managed readable part of a live object. */
export declare function precondition({ type, desired, keyring }: ChangeInput, recorded: Recorded | undefined, observed: Observed): string;
/** Precondition of a delete: the recorded part of the live object. */
export declare function preconditionOfDelete(recorded: Recorded, observed: Observed | undefined, keyring: Keyring): string;
/** What people should know before an action on a variant. */
export declare function hazards(type: ResourceType, variant: string, action: 'create' | 'update' | 'delete' | 'replace'): string[];
//# sourceMappingURL=change-parts.d.ts.map