import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import type { Emulator } from '../../src/emulator/index.ts';
import { installClient } from '../clients/install.ts';
import type { RunCli } from '../clients/upsun-cli/run-cli.ts';
import { prepareCli } from '../clients/upsun-cli/run-cli.ts';

/**
 * Drives the emulator with the vendor's command line. It is a download of 19 MB for one platform, so it runs only
 * where HOLDFAST_UPSUN_CLI is set: `HOLDFAST_UPSUN_CLI=1 npm test`.
 */
export async function describeCli(): Promise<void> {
  const installed = await installClient('upsun-cli');
  if (installed.missing !== undefined) throw new Error(installed.missing);

  describe('the vendor’s command line works against the emulator', () => {
    let emulator: Emulator;
    let home: string;
    let cli: RunCli;

    beforeAll(async () => {
      emulator = await startEmulator({
        apis: [upsunEmulator({ activityStates: ['pending', 'complete'] })],
      });
      home = await mkdtemp(join(tmpdir(), 'holdfast-cli-home-'));
      const { apiToken = '' } = emulator.config['upsun'] ?? {};
      cli = await prepareCli(installed.directory, home, emulator.origin, apiToken);
    });
    afterAll(async () => {
      await emulator.close();
      await rm(home, { recursive: true, force: true });
    });

    const held = (): Record<string, unknown>[] =>
      (emulator.control('snapshot') as { upsun: Record<string, Record<string, unknown>[]> }).upsun['p1'] ??
      [];

    test('it adds, validates, changes, lists and deletes, and waits for activities', async () => {
      const source = ['--type', 'github', '--repository', 'acme/shop', '--token', 'ghp'];
      const added = await cli('integration:add', '-p', 'p1', ...source, '--fetch-branches', 'false', '-y');
      expect([added.exit, added.stderr]).toEqual([0, expect.stringContaining('The activity succeeded')]);
      expect(held()).toMatchObject([{ type: 'github', fetch_branches: false, token: 'ghp' }]);
      const id = String(held()[0]?.['id']);
      expect((await cli('integration:validate', id, '-p', 'p1', '-y')).exit).toBe(0);
      const updated = await cli('integration:update', id, '-p', 'p1', '--repository', 'acme/other', '-y');
      expect(updated.exit).toBe(0);
      const listed = await cli('integration:list', '-p', 'p1', '--format', 'csv');
      expect(listed.stdout).toContain('acme/other');
      expect((await cli('integration:delete', id, '-p', 'p1', '-y')).exit).toBe(0);
      expect(held()).toEqual([]);
      expect(emulator.problems).toEqual([]);
    });

    test('it understands an invalid integration', async () => {
      emulator.control('upsun.add', { project: 'p1', type: 'webhook', set: { url: 'https://one.example' } });
      emulator.control('upsun.invalidate', { detail: { url: 'cannot be reached' } });
      const { exit, stdout } = await cli('integration:validate', String(held()[0]?.['id']), '-p', 'p1', '-y');
      expect([exit, stdout]).toEqual([4, expect.stringContaining('cannot be reached')]);
    });
  });
}
