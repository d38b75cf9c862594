import { join } from 'node:path';
import { HoldfastError } from '../core/errors.ts';
import type { Keyring } from '../core/placeholder.ts';
import { createOwn, readOwn } from './backends/file-access.ts';
import { createKeyring, newKey, wrongKey } from './key.ts';

/** Where the fingerprint key comes from, and what to do before the first write. */
export interface KeySource {
  readonly keyring: Keyring;
  /** Refuses a state whose fingerprints another key made. */
  check(keyId: string): Promise<void>;
  /** Keeps a key that so far exists in memory only. */
  keep(): Promise<void>;
}

/** A key from HOLDFAST_STATE_KEY. */
export function givenKey(key: string): KeySource {
  const keyring = createKeyring(key, 'HOLDFAST_STATE_KEY');
  return { keyring, check: (keyId) => requireSame(keyId, keyring), keep: () => Promise.resolve() };
}

/** For commands that neither make nor compare fingerprints, e.g. `state list`. */
export function noKey(): KeySource {
  const done = () => Promise.resolve();
  const digest = (): never => {
    throw missingKey();
  };
  return { keyring: { keyId: '', digest }, check: done, keep: done };
}

/** Shared state without a key: nothing can be compared. */
export function missingKey(): HoldfastError {
  return new HoldfastError(
    'error',
    'this backend is shared, so it needs a fingerprint key, and HOLDFAST_STATE_KEY is not set',
    {
      advice:
        'Make one with "holdfast state key new", store it beside the other CI secrets and give it to everyone who plans or applies.',
    },
  );
}

/** The key file beside a local state; made in memory first and kept only once something is written. */
export async function keyFile(directory: string): Promise<KeySource> {
  const path = join(directory, 'key');
  const stored = await readKey(path);
  if (stored === undefined) return newKeyFile(path);
  const keyring = createKeyring(stored, path);
  return { keyring, check: (keyId) => requireSame(keyId, keyring), keep: () => Promise.resolve() };
}

function newKeyFile(path: string): KeySource {
  const key = newKey();
  let bound = createKeyring(key, path);
  let used = false;
  const keyring: Keyring = {
    get keyId() {
      return bound.keyId;
    },
    digest: (value) => {
      used = true;
      return bound.digest(value);
    },
  };
  /** Another run may have made the file since, e.g. while this one waited for the lock. */
  const follow = async () => {
    const stored = await readKey(path);
    if (stored === undefined) return false;
    const made = createKeyring(stored, path);
    if (used && made.keyId !== bound.keyId) throw overtaken(path);
    bound = made;
    return true;
  };
  return {
    keyring,
    check: async (keyId) => {
      if (keyId === bound.keyId) return;
      if (!(await follow())) throw lostKey(path, keyId);
      await requireSame(keyId, bound);
    },
    keep: async () => {
      if (!(await createOwn(path, `${key}\n`))) await follow();
    },
  };
}

async function readKey(path: string): Promise<string | undefined> {
  const stored = await readOwn(path);
  if (stored === undefined) return undefined;
  if ((stored.mode & 0o077) === 0) return stored.text;
  throw new HoldfastError('state', `${path} can be read by other users`, {
    advice: `Run "chmod 600 ${path}". If somebody may have read it, rotate it with "holdfast state key rotate".`,
  });
}

function requireSame(keyId: string, keyring: Keyring): Promise<void> {
  if (keyId === keyring.keyId) return Promise.resolve();
  return Promise.reject(wrongKey(keyId, keyring.keyId));
}

function lostKey(path: string, keyId: string): HoldfastError {
  return new HoldfastError('state', `fingerprints were made with key ${keyId}, and ${path} is missing`, {
    advice: `Put the key file back or set HOLDFAST_STATE_KEY. If the key is lost, "holdfast state key rotate" makes the fingerprints anew from the declared secrets.`,
  });
}

function overtaken(path: string): HoldfastError {
  return new HoldfastError('stale', `another run made ${path} meanwhile`, {
    advice: 'Run the command again.',
  });
}
