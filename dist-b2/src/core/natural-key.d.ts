import type { KeyPart, ResourceType } from './define.ts';
import type { Desired, Observed } from './model.ts';
import { type Keyring } from './placeholder.ts';
/** The alternatives by which objects of one variant are told apart; none = they cannot be. */
export declare function naturalKeysOf(type: ResourceType, variant: string): readonly (readonly KeyPart[])[];
/** A natural key as text, and which alternative made it. */
export interface NaturalKey {
    readonly alternative: number;
    readonly text: string;
}
/** The key of a declared resource: its first alternative that is wholly declared and known. */
export declare function keyOfDesired(type: ResourceType, desired: Desired, keyring: Keyring): NaturalKey | undefined;
/** The key of a live object under one alternative; undefined where a part is not readable. */
export declare function keyOfObserved(type: ResourceType, observed: Observed, alternative: number, keyring: Keyring): string | undefined;
/** Name of the exclusive slot a variant fills, if any. */
export declare function slotOf(type: ResourceType, variant: string): string | undefined;
/** A handle by which people recognise a live object: readable, non-secret key parts, else its id. */
export declare function labelOf(type: ResourceType, observed: Observed): string;
//# sourceMappingURL=natural-key.d.ts.map