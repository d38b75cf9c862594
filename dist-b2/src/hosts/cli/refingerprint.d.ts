import type { TypeLookup } from '../../core/model.ts';
import type { Keyring } from '../../core/placeholder.ts';
import type { Stack } from '../../core/result.ts';
import type { StateDocument } from '../../core/store.ts';
import type { Refingerprint } from '../../state/key.ts';
export interface Refingerprinting {
    readonly refingerprint: Refingerprint;
    /** Secrets under the new key. */
    readonly renewed: readonly string[];
    /** Secrets whose declared value is not the applied one, or not declared at all: they count as changed. */
    readonly open: readonly string[];
}
export interface RefingerprintInput {
    readonly stack: Pick<Stack, 'desired'>;
    readonly document: StateDocument;
    readonly types: TypeLookup;
    /** The key state was made with; without it the declared secrets are believed to be the applied ones. */
    readonly former: Keyring | undefined;
}
/**
 * Makes fingerprints anew from the declared secrets. A secret waiting to be applied must stay waiting: where the former
 * fingerprint is not that of the declared value, the new one fits no value at all.
 */
export declare function refingerprinting(input: RefingerprintInput): Refingerprinting;
//# sourceMappingURL=refingerprint.d.ts.map