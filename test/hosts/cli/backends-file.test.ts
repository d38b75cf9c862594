import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './backend-rig.ts';
import { describeBackend } from './shared-backend.ts';
import type { Workspace } from './workspace.ts';

/** A directory beside the manifest. */
function inDirectory({ directory, files }: Workspace): Place {
  const root = join(directory, '.holdfast');
  const stored = async () => Object.entries(await files()).filter(([name]) => name.startsWith(`${root}/`));
  return {
    backend: 'file:.holdfast',
    env: {},
    texts: async () =>
      (await stored())
        .filter(([name]) => !name.endsWith('/key'))
        .map(([, text]) => text)
        .join('\n'),
    lose: () => rm(root, { recursive: true }),
  };
}

describeBackend('a directory', inDirectory, { seesDeath: true });
