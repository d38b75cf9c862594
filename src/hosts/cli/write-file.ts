import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HoldfastError } from '../../core/errors.ts';
import { fileError } from './file-error.ts';
import { writeBeside } from './write-beside.ts';

/**
 * Writes a file whole or not at all, by default readable by its owner only. Pieces come one after the other; what
 * making them throws is thrown on. A link is followed; what is no file (a device, a pipe) is written to as it is.
 */
export function writeWhole(directory: string, path: string, pieces: Iterable<string>, mode = 0o600): void {
  const named = resolve(directory, path);
  try {
    const there = statSync(named, { throwIfNoEntry: false });
    if (there === undefined) replaceWhole(named, pieces, mode);
    else if (there.isFile()) replaceWhole(realpathSync(named), pieces, mode);
    else writeInto(named, pieces);
  } catch (error) {
    throw error instanceof HoldfastError ? error : fileError('write', path, error);
  }
}

function writeInto(target: string, pieces: Iterable<string>): void {
  const descriptor = openSync(target, 'w');
  try {
    for (const text of gathered(pieces)) writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

function replaceWhole(target: string, pieces: Iterable<string>, mode: number): void {
  const temporary = writeBeside(target, gathered(pieces), mode);
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Characters that are written at once: a call for each of many small pieces costs more than what it writes. */
const TOGETHER = 1 << 16;

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < TOGETHER) continue;
    yield text;
    text = '';
  }
  yield text;
}
