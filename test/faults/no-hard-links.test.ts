import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectConverged, foreignOf } from './support/judge.ts';
import type { Site } from './support/site.ts';
import { onSix, sixChanged } from './support/six-hooks.ts';
import { hasStrace, refusing } from './support/strace.ts';
import { APPLY } from './support/undisturbed.ts';

const ENV = { COLUMNS: '1000' };

/** On a file system that knows no hard links, as FAT and some network shares. */
const on = (run: (site: Site, through: (log: string) => readonly string[]) => Promise<void>): Promise<void> =>
  onSix((site) => run(site, (log) => refusing(['link', 'linkat'], 'EPERM', join(site.directory, '..', log))));

if (hasStrace()) {
  describe('a file system without hard links', () => {
    test('an apply goes as anywhere else and leaves nothing lying about', async () => {
      await on(async (site, through) => {
        const foreign = foreignOf(site);
        const { code, err } = await site.spawn(APPLY, { through: through('trace'), env: ENV });
        expect([code, err]).toEqual([0, expect.any(String)]);
        expect(await readFile(join(site.directory, '../trace'), 'utf8')).toMatch(
          /lock\.json.*EPERM.*INJECTED/u,
        );
        expect(Object.keys(await site.files()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        await expectConverged(site, sixChanged, foreign);
      });
    });

    test('of several applies at once one writes at a time, and nothing is made twice', async () => {
      await on(async (site, through) => {
        const foreign = foreignOf(site);
        const before = site.writes().length;
        const all = await Promise.all(
          Array.from({ length: 4 }, (_, index) =>
            site.spawn(APPLY, { through: through(`trace${String(index)}`), env: ENV }),
          ),
        );
        for (const { code, err } of all) {
          expect([0, 6]).toContain(code);
          if (code === 6) expect(err).toMatch(/is locked/u);
        }
        expect(all.some(({ code }) => code === 0)).toBe(true);
        expect(site.writes().length - before).toBe(6);
        await expectConverged(site, sixChanged, foreign);
      });
    });
  });
} else {
  test.skip('a file system without hard links: strace is not installed or not allowed (test/servers/install-tools.sh installs it)', () =>
    undefined);
}
