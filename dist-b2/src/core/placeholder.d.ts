import { type Json } from './json.ts';
import { type Value } from './value.ts';
/** Makes keyed digests; the key never leaves it. */
export interface Keyring {
    readonly keyId: string;
    digest(value: Json): string;
}
/** Fingerprint of a secret or unreadable property: keyed, and bound to the property so that equal secrets in different fields differ. */
export declare function fingerprint(keyring: Keyring, path: string, value: Json): string;
/** Fingerprint of a declared value that is wholly known. */
export declare function fingerprintOf(keyring: Keyring, path: string, value: Value): string;
/** `{"$secret": {path, fingerprint}}`: stands for a secret in plans, run records and journals. */
export interface SecretPlaceholder {
    readonly $secret: {
        readonly path: string;
        readonly fingerprint: string;
    };
}
/** True when any part is not known before another resource has been applied. */
export declare function hasUnknown(value: Value): boolean;
/** True when any part is secret. */
export declare function hasSecret(value: Value): boolean;
/** The plain JSON of a wholly known value, secrets revealed. Callers must not print or store it. */
export declare function reveal(value: Value): Json;
/** Text of a scalar inside a longer text. */
export declare function plain(value: Json): string;
/** What people and files see: secrets and unknowns as their sentences. */
export declare function shown(value: Value | undefined): Json;
/** What a planned body holds: secrets as `{"$secret"}`, references as `{"$ref"}`, templates as `{"$template"}`. */
export declare function toPlaceholders(value: Value, address: string, path: string, keyring: Keyring): Json;
/** Gives the values a plan's placeholders stand for. */
export interface Substitutes {
    secret(path: string, fingerprint: string): Json;
    reference(reference: string): Json;
}
/** Puts values in place of `{"$secret"}`, `{"$ref"}` and `{"$template"}`; everything else is sent as planned. */
export declare function substitute(body: Json, values: Substitutes): Json;
/** `a` + `b` → `a.b`; keys that are no plain words are written `a["b c"]`. */
export declare function joinPath(path: string, key: string): string;
//# sourceMappingURL=placeholder.d.ts.map