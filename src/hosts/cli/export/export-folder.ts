import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileError } from '../file-error.ts';
import { usage } from '../flags.ts';
import { writeWhole } from '../write-file.ts';

/** Refuses a folder that has files in it; `force` writes beside them and over those of the same name. */
export function requireRoom(directory: string, shown: string, force: boolean): void {
  const entries = listing(directory, shown);
  if (entries === undefined || entries.length === 0 || force) return;
  throw usage(
    `${shown} is not empty (${entries.slice(0, 3).join(', ')}${entries.length > 3 ? ', …' : ''})`,
    'Name another directory, or add --force to write beside what is there and over files of the same name.',
  );
}

/** The names in a directory; undefined where there is none. */
function listing(directory: string, shown: string): readonly string[] | undefined {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError('write', shown, error);
  }
}

/** Writes all files aside first and moves them into place only when all are whole. */
export function writeFolder(
  directory: string,
  shown: string,
  files: ReadonlyMap<string, Iterable<string>>,
  uuid: string,
): void {
  const exists = listing(directory, shown) !== undefined;
  const work = exists ? join(directory, `.export-${uuid}`) : `${directory}.export-${uuid}`;
  try {
    mkdirSync(work, { recursive: true });
    for (const [name, pieces] of files) writeWhole(work, name, pieces);
    if (!exists) {
      renameSync(work, directory);
      return;
    }
    for (const name of files.keys()) renameSync(join(work, name), join(directory, name));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === undefined || error instanceof TypeError
      ? error
      : fileError('write', shown, error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
