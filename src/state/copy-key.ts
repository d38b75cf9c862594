import { join } from 'node:path';
import { HoldfastError } from '../core/errors.ts';
import { createWhole } from './backends/create-whole.ts';
import { ensureDirectory, readOwn, replaceOwn } from './backends/file-access.ts';
import { stackDirectories } from './backends/file.ts';

/** The key in use and the one an interrupted rotation left. */
const NAMES = ['key', 'key.next'];

/**
 * Puts a local stack's key file beside the place its state goes to. False where one of the two has no key file of its
 * own: the key is then for the user to carry over.
 */
export async function copyKey(
  from: string | undefined,
  to: string | undefined,
  { force }: { readonly force: boolean },
): Promise<boolean> {
  if (from === undefined || to === undefined) return false;
  for (const directory of stackDirectories(to)) await ensureDirectory(directory);
  for (const name of NAMES) {
    const key = await readOwn(join(from, name));
    if (key !== undefined) await place(join(to, name), key.text, force);
  }
  return true;
}

async function place(path: string, key: string, force: boolean): Promise<void> {
  if (force) return replaceOwn(path, key);
  if (await createWhole(path, key)) return;
  if ((await readOwn(path))?.text === key) return;
  throw new HoldfastError('state', `${path} holds another key already`, {
    advice: 'Choose an empty place, or replace that key with --force.',
  });
}
