import { HoldfastError } from '../../core/errors.ts';
import type { Keyring } from '../../core/placeholder.ts';
import type { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import type { Loaded } from './load-manifest.ts';
import { openState } from './open-state.ts';

/** The keyring the stored fingerprints were made with, or undefined where its key is not at hand. */
export async function formerKeyring(
  invocation: Invocation,
  { stack }: Loaded,
  interrupts: Interrupts,
): Promise<Keyring | undefined> {
  try {
    const { store, keyring, close } = await openState(invocation, stack, interrupts);
    try {
      const { document } = await store.read();
      return document.keyId === keyring.keyId ? keyring : undefined;
    } finally {
      await close();
    }
  } catch (error) {
    if (error instanceof HoldfastError && (error.code === 'state' || error.code === 'error'))
      return undefined;
    throw error;
  }
}
