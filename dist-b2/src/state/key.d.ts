import { HoldfastError } from '../core/errors.ts';
import type { Recorded } from '../core/model.ts';
import type { Keyring } from '../core/placeholder.ts';
import type { StateSnapshot, StateDocument } from '../core/store.ts';
/** A new fingerprint key as text: what `holdfast state key new` prints and HOLDFAST_STATE_KEY takes. */
export declare function newKey(): string;
/** Keyed digests (HMAC-SHA-256 over canonical JSON) with a key given as text; `origin` names where the text came from. */
export declare function createKeyring(key: string, origin: string): Keyring;
/** State made with another key. Comparing anyway would show every secret as changed. */
export declare function wrongKey(made: string, given: string): HoldfastError;
/** Gives an object's record with its fingerprints made by the new key; undefined where a declared value is missing. */
export type Refingerprint = (address: string, recorded: Recorded, keyring: Keyring) => Recorded | undefined;
export interface Rotation {
    readonly document: StateDocument;
    /** Addresses that keep no fingerprints: their secrets count as unknown until they are sent again. */
    readonly lost: readonly string[];
}
/** The document under another key, serial raised. Refused while a write is open: its digests need the former key. */
export declare function rotateKey({ document, dangling }: Pick<StateSnapshot, 'document' | 'dangling'>, keyring: Keyring, refingerprint: Refingerprint): Rotation;
//# sourceMappingURL=key.d.ts.map