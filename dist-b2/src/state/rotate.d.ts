import { type Refingerprint, type Rotation } from './key.ts';
import type { OpenedStore } from './open.ts';
/**
 * Puts a stack under a new key. Open the store keyless, so that a lost key can be replaced too. Interrupted anywhere,
 * the key that fits the stored state is found again; with a key from HOLDFAST_STATE_KEY the caller must show the new
 * one to the user.
 */
export declare function rotate({ store, backup, keyDirectory }: Pick<OpenedStore, 'store' | 'backup' | 'keyDirectory'>, key: string, refingerprint: Refingerprint, lockTimeoutMs?: number): Promise<Rotation>;
//# sourceMappingURL=rotate.d.ts.map