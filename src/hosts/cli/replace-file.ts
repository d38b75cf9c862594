import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileError } from './file-error.ts';

/** New text of one file. */
export interface Replacement {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** Puts new texts in place of files the user owns, or of none: all are written beside them first, and modes stay. */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const written: { readonly temporary: string; readonly target: string }[] = [];
  try {
    for (const { path, text } of replacements) written.push(writeBeside(path, text));
    for (const { temporary, target } of written) renameSync(temporary, target);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
}

function writeBeside(path: string, text: string): { readonly temporary: string; readonly target: string } {
  let temporary: string | undefined;
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    const target = mode === undefined ? path : realpathSync(path);
    temporary = `${target}.${randomUUID()}.tmp`;
    const descriptor = openSync(temporary, 'wx', 0o644);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    return { temporary, target };
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw fileError('write', path, error);
  }
}
