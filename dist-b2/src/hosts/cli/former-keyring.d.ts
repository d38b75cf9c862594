import type { Keyring } from '../../core/placeholder.ts';
import type { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import type { Loaded } from './load-manifest.ts';
/** The keyring the stored fingerprints were made with, or undefined where its key is not at hand. */
export declare function formerKeyring(invocation: Invocation, { stack }: Loaded, interrupts: Interrupts): Promise<Keyring | undefined>;
//# sourceMappingURL=former-keyring.d.ts.map