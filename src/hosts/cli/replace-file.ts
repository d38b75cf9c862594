import { chmodSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileError } from './file-error.ts';
import { writeBeside } from './write-beside.ts';

/** New text of one file. */
export interface Replacement {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** Puts new texts in place of files the user owns, or of none: all are written beside them first, and modes stay. */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const written: Written[] = [];
  try {
    for (const replacement of replacements) written.push(writeNew(replacement));
    for (const { temporary, target } of written) renameSync(temporary, target);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
}

interface Written {
  readonly temporary: string;
  readonly target: string;
}

function writeNew({ path, text }: Replacement): Written {
  let temporary: string | undefined;
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    const target = mode === undefined ? path : realpathSync(path);
    temporary = writeBeside(target, [text], 0o644);
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    return { temporary, target };
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw fileError('write', path, error);
  }
}
