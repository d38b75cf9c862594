import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createOwn, ensureDirectory, isOwnDirectory } from './backends/file-access.ts';

/** Copies kept in a stack's backup directory; older ones are removed. */
export const KEPT_BACKUPS = 20;

const NAME = /^(\d{8}T\d{9}Z)-[\w-]+\.(?:json|ndjson)$/u;
const DAMAGED = '-damaged-';

/** Keeps a copy under the time and a label; returns its path. */
export async function writeBackup(
  directories: readonly string[],
  text: string,
  about: { readonly now: number; readonly label: string; readonly extension: 'json' | 'ndjson' },
): Promise<string> {
  for (const directory of directories) await ensureDirectory(directory);
  const directory = directories.at(-1) ?? '';
  for (let now = about.now; ; now += 1) {
    const stamp = new Date(now).toISOString().replace(/[-:.]/gu, '');
    const path = join(directory, `${stamp}-${about.label}.${about.extension}`);
    if (!(await createOwn(path, text))) continue;
    await prune(directory);
    return path;
  }
}

/** The newest copy that was a sound state when it was made. */
export async function newestBackup(directory: string): Promise<string | undefined> {
  const names = await list(directory);
  const name = names.findLast((each) => !each.includes(DAMAGED));
  return name === undefined ? undefined : join(directory, name);
}

async function prune(directory: string): Promise<void> {
  const names = await list(directory);
  const surplus = names.slice(0, Math.max(0, names.length - KEPT_BACKUPS));
  for (const name of surplus) await rm(join(directory, name), { force: true });
}

async function list(directory: string): Promise<readonly string[]> {
  if (!(await isOwnDirectory(directory))) return [];
  return (await readdir(directory)).filter((name) => NAME.test(name)).sort();
}
