import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a new file beside another one, durably, and gives its path: renamed, it takes that one's place at once and whole.
 * Where it cannot be written, nothing stays; errors are the platform's own.
 */
export function writeBeside(target: string, pieces: Iterable<string>, mode: number): string {
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      for (const text of pieces) writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
