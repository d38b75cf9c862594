import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { HoldfastError } from '../../core/errors.ts';
import { fileError } from './file-error.ts';

/** Largest plan or state file that is read. */
const LIMIT = 512 * 1024 * 1024;

/** A file the user named, as text. */
export function readText(directory: string, path: string): string {
  const file = resolve(directory, path);
  try {
    const { size } = statSync(file);
    if (size <= LIMIT) return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError('read', path, error);
  }
  throw new HoldfastError('error', `cannot read ${path}: it is larger than 512 MiB`);
}
