import { writeSync } from 'node:fs';
import process from 'node:process';

const STDERR = 2;

/**
 * Reads a manifest and the packages it names, which may be programs and end the process: with success that is told and
 * counts as an error, since nothing that was asked for is done then.
 */
export async function guardingExit<T>(run: () => Promise<T>): Promise<T> {
  const onExit = (code: number): void => {
    if (code !== 0) return;
    process.exitCode = 1;
    writeSync(STDERR, 'Error: the manifest ended the process while it was read. Nothing was done.\n');
  };
  process.once('exit', onExit);
  try {
    return await run();
  } finally {
    process.off('exit', onExit);
  }
}
