import { HoldfastError } from '../core/errors.ts';
import type { Keyring } from '../core/placeholder.ts';
/** Where the fingerprint key comes from, and what to do before the first write. */
export interface KeySource {
    readonly keyring: Keyring;
    /** Refuses a state whose fingerprints another key made; where no state names one, follows a key that was made meanwhile. */
    check(keyId: string | undefined): Promise<void>;
    /** Keeps a key that so far exists in memory only. */
    keep(): Promise<void>;
}
/** A key from HOLDFAST_STATE_KEY. */
export declare function givenKey(key: string): KeySource;
/** For commands that neither make nor compare fingerprints, e.g. `state list`. */
export declare function noKey(): KeySource;
/** Shared state without a key: nothing can be compared. */
export declare function missingKey(): HoldfastError;
/** The key file beside a local state; made in memory first and kept only once something is written. */
export declare function keyFile(directory: string): Promise<KeySource>;
/** Keeps a rotated key beside the one in use, until the state made with it is stored. */
export declare function stageKey(directory: string, key: string): Promise<void>;
/** Makes the staged key the one in use. */
export declare function promoteKey(directory: string): Promise<void>;
//# sourceMappingURL=key-source.d.ts.map