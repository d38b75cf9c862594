import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileMedium } from '../../src/state/backends/file.ts';
import { openFile, withCheapCipher, temporaryDirectory } from './fixtures.ts';
import { describeStore } from './store-conformance.ts';

const directories: string[] = [];
afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

async function emptyDirectory(): Promise<string> {
  const directory = await temporaryDirectory();
  directories.push(directory);
  return directory;
}

describeStore('a directory', async () => {
  const directory = await emptyDirectory();
  return { open: (stack = 'dev') => openFile(directory, { stack }) };
});

describeStore('an encrypted directory', async () => {
  const directory = await emptyDirectory();
  const open = async (stack = 'dev') =>
    withCheapCipher(new FileMedium(join(directory, 'acme', stack)), stack);
  return { open };
});
