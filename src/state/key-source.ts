import { join } from 'node:path';
import { HoldfastError } from '../core/errors.ts';
import type { Keyring } from '../core/placeholder.ts';
import { clearBeside, createWhole } from './backends/create-whole.ts';
import { readOwn, renameOwn, replaceOwn } from './backends/file-access.ts';
import { createKeyring, newKey, wrongKey } from './key.ts';

const STAGED = 'key.next';

/** Where the fingerprint key comes from, and what to do before the first write. */
export interface KeySource {
  readonly keyring: Keyring;
  /** Refuses a state whose fingerprints another key made; where no state names one, follows a key that was made meanwhile. */
  check(keyId: string | undefined): Promise<void>;
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
  const fresh = stored === undefined ? newKey() : undefined;
  let bound = createKeyring(stored ?? fresh ?? '', path);
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
  /** Takes another key over while no digest was made with this one. */
  const follow = (made: Keyring) => {
    if (used && made.keyId !== bound.keyId) throw overtaken(path);
    bound = made;
  };
  const catchUp = async (): Promise<string | undefined> => {
    const made = await readKey(path);
    if (made !== undefined) follow(createKeyring(made, path));
    return made;
  };
  return {
    keyring,
    check: async (keyId) => {
      if (keyId === bound.keyId) return;
      if (keyId === undefined) {
        if (fresh !== undefined && !used) await catchUp();
        return;
      }
      const found = await keysOnDisk(directory);
      const right = found.find((each) => each.keyId === keyId);
      if (right === undefined) throw found.length === 0 ? lostKey(path, keyId) : wrongKey(keyId, bound.keyId);
      follow(right);
    },
    keep: async () => {
      const staged = await readKey(join(directory, STAGED));
      if (staged !== undefined && createKeyring(staged, path).keyId === bound.keyId)
        await promoteKey(directory);
      if (stored !== undefined) await clearBeside(path);
      for (let made: string | undefined; fresh !== undefined && made === undefined;) {
        if (await createWhole(path, `${fresh}\n`)) return;
        made = await catchUp();
      }
    },
  };
}

/** Keeps a rotated key beside the one in use, until the state made with it is stored. */
export async function stageKey(directory: string, key: string): Promise<void> {
  await replaceOwn(join(directory, STAGED), `${key}\n`);
}

/** Makes the staged key the one in use. */
export async function promoteKey(directory: string): Promise<void> {
  await renameOwn(join(directory, STAGED), join(directory, 'key'));
}

/** The key in use, then the staged one of a rotation that was interrupted. */
async function keysOnDisk(directory: string): Promise<readonly Keyring[]> {
  const keyrings: Keyring[] = [];
  for (const path of [join(directory, 'key'), join(directory, STAGED)]) {
    const stored = await readKey(path);
    if (stored !== undefined) keyrings.push(createKeyring(stored, path));
  }
  return keyrings;
}

async function readKey(path: string): Promise<string | undefined> {
  const stored = await readOwn(path);
  if (stored === undefined) return undefined;
  if ((stored.mode & 0o077) === 0) return stored.text;
  throw new HoldfastError('state', `${path} can be read by other users`, {
    advice: `Run "chmod 600 ${path}". If somebody may have read it, rotate it with "holdfast state key rotate".`,
  });
}

function requireSame(keyId: string | undefined, keyring: Keyring): Promise<void> {
  if (keyId === undefined || keyId === keyring.keyId) return Promise.resolve();
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
