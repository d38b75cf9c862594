import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileError } from './file-error.ts';

/** Writes a file whole or not at all, by default readable by its owner only. Pieces come one after the other. */
export function writeWhole(directory: string, path: string, pieces: Iterable<string>, mode = 0o600): void {
  const target = resolve(directory, path);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      for (const piece of pieces) writeSync(descriptor, piece);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileError('write', path, error);
  }
}
