import { randomUUID } from 'node:crypto';
import { link, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createOwn, fillNew, removeOwn, syncDirectory } from './file-access.ts';
import { codeOf, fileError } from './file-error.ts';

/** File systems without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Creates a file that must not exist yet; false where it does. Whoever looks sees nothing or all of it, whatever crashes
 * and however many processes create it at once: each writes under a name of its own, and one name becomes the file.
 */
export async function createWhole(path: string, text: string): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  await fillNew(temporary, text, path);
  try {
    await link(temporary, path);
    await clearBeside(path);
    await syncDirectory(dirname(path));
    return true;
  } catch (error) {
    await removeOwn(temporary);
    const code = codeOf(error) ?? '';
    if (code === 'EEXIST') return clearBeside(path).then(() => false);
    // Another process made the file and cleared ours away; its file may be gone again.
    if (code === 'ENOENT') return createWhole(path, text);
    if (NO_LINKS.includes(code)) return createOwn(path, text);
    throw fileError('write', path, error);
  }
}

/** Removes other names of a file that is there, e.g. of runs that died. A process that loses its own to this tries again. */
export async function clearBeside(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const ours = name.startsWith(start) && /^[\da-f-]{36}\.tmp$/u.test(name.slice(start.length));
    if (ours) await removeOwn(join(dirname(path), name));
  }
}
