import { HoldfastError } from '../core/errors.ts';
import { createKeyring, rotateKey, type Refingerprint, type Rotation } from './key.ts';
import { promoteKey, stageKey } from './key-source.ts';
import type { OpenedStore } from './open.ts';

/**
 * Puts a stack under a new key. Open the store keyless, so that a lost key can be replaced too. Interrupted anywhere,
 * the key that fits the stored state is found again; with a key from HOLDFAST_STATE_KEY the caller must show the new
 * one to the user.
 */
export async function rotate(
  { store, backup, keyDirectory }: Pick<OpenedStore, 'store' | 'backup' | 'keyDirectory'>,
  key: string,
  refingerprint: Refingerprint,
  lockTimeoutMs = 0,
): Promise<Rotation> {
  const keyring = createKeyring(key, 'the new key');
  const lock = await store.lock('state key rotate', lockTimeoutMs);
  try {
    const snapshot = await store.read();
    if (!snapshot.exists) throw nothingToRotate(store.description);
    const rotation = rotateKey(snapshot, keyring, refingerprint);
    await backup(snapshot.document);
    if (keyDirectory !== undefined) await stageKey(keyDirectory, key);
    await store.commit(rotation.document);
    if (keyDirectory !== undefined) await promoteKey(keyDirectory);
    return rotation;
  } finally {
    await lock.release();
  }
}

function nothingToRotate(description: string): HoldfastError {
  return new HoldfastError('state', `${description} has no state yet, so no fingerprints to rotate`, {
    advice: 'The first apply makes a key.',
  });
}
