import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openRig, type Place } from './backend-rig.ts';
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

test('an interrupt ends the wait for the lock', async () => {
  const rig = await openRig(inDirectory);
  const holder = await rig.stall();
  const waiting = rig.start(['apply', '--yes', '--lock-timeout', '10m']);
  await waiting.says('Waiting for the lock of ');
  waiting.signal('SIGINT');
  expect(await waiting.exit).toBe(8);
  rig.answer();
  expect(await holder.exit).toBe(0);
  await rig.close();
});

describeBackend('a directory', inDirectory, { seesDeath: true, tellsOthers: true });
