import { type Json, type JsonObject } from '../core/json.ts';
import { type Place } from './damage.ts';
/** Encrypts and decrypts texts; `context` is authenticated with them, so that a text cannot be moved elsewhere. */
export interface Cipher {
    seal(text: string, context: string): JsonObject;
    open(sealed: Json, context: string, place: Place): string;
}
export interface CipherOptions {
    /** scrypt's cost as a power of two; for tests. */
    readonly cost?: number;
    /** A former passphrase: what it sealed is still read, everything written uses the new one. */
    readonly previous?: string | undefined;
}
/** AES-256-GCM with a key derived from a passphrase by scrypt; one derivation for each salt and process. */
export declare function createCipher(passphrase: string, options?: CipherOptions): Cipher;
//# sourceMappingURL=encryption.d.ts.map