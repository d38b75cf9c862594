import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/index.ts';
import { findPulumi } from '../../scripts/pulumi-folder.ts';
import { PulumiStack } from './pulumi-stack.ts';
import { ROOT } from './program-folder.ts';

const cli = findPulumi(process.env);
if (cli === undefined)
  process.stderr.write("Pulumi's examples are not run: its command line is not there (npm run pulumi:cli)\n");
const whenPulumi = cli === undefined ? describe.skip : describe;

/** What each example wants to be told, besides where the emulator is. */
const SETTINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'pulumi-typescript': [
    ['githubToken', 'ghp_token_of_the_example'],
    ['slackToken', 'xoxb_token_of_the_example'],
  ],
  'pulumi-manifest': [],
};

whenPulumi('the examples under the real command line', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startEmulator({ apis: [upsunEmulator()], layout: 'prefix' });
  });

  afterAll(async () => {
    await emulator.close();
  });

  test('each of them has a test', () => {
    const names = readdirSync(join(ROOT, 'examples')).filter((name) => name.startsWith('pulumi-'));
    expect(names.sort()).toEqual(Object.keys(SETTINGS).sort());
  });

  test.each(Object.entries(SETTINGS))(
    'examples/%s comes up, settles and comes down',
    async (name, secrets) => {
      const { apiToken = '', baseUrl = '', authUrl = '' } = emulator.config['upsun'] ?? {};
      const env = { UPSUN_API_TOKEN: apiToken, GITHUB_TOKEN: 'ghp_token_of_the_example' };
      const stack = await PulumiStack.create(cli ?? '', env, (directory) => {
        cpSync(join(ROOT, 'examples', name), directory, { recursive: true });
        symlinkSync(join(ROOT, 'node_modules/typescript'), join(directory, 'node_modules/typescript'));
      });
      try {
        const typescript = name === 'pulumi-typescript';
        await stack.set(typescript ? 'holdfast:upsun.baseUrl' : 'holdfast:upsunUrl', baseUrl);
        await stack.set(typescript ? 'holdfast:upsun.authUrl' : 'holdfast:upsunAuthUrl', authUrl);
        for (const [key, value] of secrets) await stack.set(key, value, true);
        await stack.up();
        expect(Object.keys(await stack.resources())).toHaveLength(3);
        await stack.succeed('preview', '--expect-no-changes');
        await stack.succeed('refresh', '--preview-only', '--run-program', '--expect-no-changes');
        await stack.succeed('state', 'unprotect', '--all', '--yes');
        await stack.succeed('destroy', '--yes', '--skip-preview');
        const { upsun } = emulator.control('snapshot') as { upsun: Record<string, unknown[]> };
        expect(Object.values(upsun).flat()).toEqual([]);
        expect(emulator.problems).toEqual([]);
      } finally {
        await stack.remove();
      }
    },
    120_000,
  );
});
