import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { replaceFiles } from '../../src/hosts/cli/replace-file.ts';
import { expectConverged, foreignOf } from './support/judge.ts';
import { Site } from './support/site.ts';
import { beginSix, sixChanged } from './support/six-hooks.ts';
import { vendors, type Vendor } from './support/vendors.ts';

const [upsun] = vendors as readonly [Vendor];
const WIDE = { COLUMNS: '1000' };
const APPLY = ['apply', '--yes'];
const PAGE = 4_096;
const NOBODY = 65_534;

function mount(...argv: string[]): boolean {
  return spawnSync('mount', argv).status === 0;
}

/** True where a file system in memory can be mounted. */
async function canMount(): Promise<boolean> {
  const site = await Site.open(upsun);
  const place = join(site.directory, 'probe');
  await mkdir(place);
  const mounted = mount('-t', 'tmpfs', 'none', place);
  if (mounted) spawnSync('umount', [place]);
  await site.close();
  return mounted;
}

/** A site whose state lies on a small file system of its own. */
async function onSmallDisk(run: (site: Site, disk: string) => Promise<void>): Promise<void> {
  const site = await Site.open(upsun);
  const disk = join(site.directory, '.holdfast');
  await mkdir(disk);
  expect(mount('-t', 'tmpfs', '-o', 'size=64k,mode=0700', 'none', disk)).toBe(true);
  try {
    await beginSix(site);
    await run(site, disk);
    expect(await site.leaks()).toEqual([]);
  } finally {
    spawnSync('umount', [disk]);
    await site.close();
  }
}

/** Leaves so many bytes of a disk free. */
async function fill(disk: string, free: number): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(join(disk, 'filler'), Buffer.alloc(bavail * bsize - free));
}

const asRoot = process.getuid?.() === 0;
const mountable = asRoot && (await canMount());

if (mountable) {
  describe('a disk of 64 kB', () => {
    test('that becomes full at any moment: said, nothing lost, and with space again everything is made good', async () => {
      const codes: (number | null)[] = [];
      for (let pages = 0; codes.at(-1) !== 0; pages += 1) {
        await onSmallDisk(async (site, disk) => {
          const [foreign, sent] = [foreignOf(site), site.writes().length];
          await fill(disk, pages * PAGE);
          const { code, err } = await site.spawn([...APPLY, '--parallelism', '1'], { env: WIDE });
          codes.push(code);
          if (code !== 0) {
            expect([code, err]).toEqual([
              1,
              expect.stringMatching(/cannot \w+ \S+ \(ENOSPC\)[^]*free some space/u),
            ]);
            if (pages === 0) expect(site.writes()).toHaveLength(sent);
          }
          await rm(join(disk, 'filler'));
          expect(await site.run(APPLY)).toMatchObject({ code: 0 });
          expect(site.writes().filter((write) => write.startsWith('POST'))).toHaveLength(4 + 2);
          await expectConverged(site, sixChanged, foreign);
        });
      }
      expect(codes.length).toBeGreaterThan(3);
    });

    test('too full for a manifest that is edited: said, and the manifest stays as it is', async () => {
      await onSmallDisk(async (_site, disk) => {
        const path = join(disk, 'holdfast.yaml');
        const before = '# a manifest\n'.repeat(1_000);
        await writeFile(path, before);
        await fill(disk, 2 * PAGE);
        expect(() => replaceFiles([{ path, text: `${before}# and more\n` }])).toThrow(/no space is left/u);
        expect(await readFile(path, 'utf8')).toBe(before);
        expect((await readdir(disk)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      });
    });

    test('mounted read-only: what only reads goes on, what writes says why it cannot', async () => {
      await onSmallDisk(async (site, disk) => {
        const sent = site.writes();
        expect(mount('-o', 'remount,ro', disk)).toBe(true);
        expect(await site.spawn(['plan', '--detailed-exitcode'])).toMatchObject({ code: 2 });
        expect(await site.spawn(APPLY, { env: WIDE })).toMatchObject({
          code: 1,
          err: expect.stringMatching(/\(EROFS\)[^]*read-only file system/u),
        });
        expect(site.writes()).toEqual(sent);
        expect(mount('-o', 'remount,rw', disk)).toBe(true);
        expect(await site.spawn(APPLY)).toMatchObject({ code: 0 });
      });
    });
  });
} else {
  test.skip('a disk of 64 kB: only root may mount one, and not everywhere', () => undefined);
}

const through = ['setpriv', '--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];

if (!asRoot || spawnSync(through[0] ?? '', [...through.slice(1), 'true']).status === 0) {
  describe('a directory that may not be written', () => {
    /** A site of somebody who is not root. */
    async function onOwn(run: (site: Site) => Promise<void>): Promise<void> {
      const site = await Site.open(upsun);
      try {
        await beginSix(site);
        await giveAway(join(site.directory, '..'));
        await run(site);
      } finally {
        await site.close();
      }
    }

    async function giveAway(root: string): Promise<void> {
      if (!asRoot) return;
      await chown(root, NOBODY, NOBODY);
      for (const { parentPath, name } of await readdir(root, { recursive: true, withFileTypes: true }))
        await chown(join(parentPath, name), NOBODY, NOBODY);
    }

    const user = { ...(asRoot && { through }), env: WIDE };

    test('before there is any state: plans go on, an apply names it and sends nothing', async () => {
      await onOwn(async (site) => {
        await rm(join(site.directory, '.holdfast'), { recursive: true });
        const [sent, files] = [site.writes(), await site.files()];
        await chmod(site.directory, 0o500);
        expect(await site.spawn(['plan'], user)).toMatchObject({ code: 0 });
        for (const argv of [APPLY, ['plan', '--out', 'p.json']]) {
          const { code, err } = await site.spawn(argv, user);
          expect([code, err]).toEqual([1, expect.stringMatching(/cannot create \S+\.holdfast \(EACCES\)/u)]);
          expect(err).toContain('Give the user who runs Holdfast the right to read and write it.');
        }
        expect([site.writes(), await site.files()]).toEqual([sent, files]);
        await chmod(site.directory, 0o700);
        expect(await site.spawn(APPLY, user)).toMatchObject({ code: 0 });
      });
    });

    test('with state in it: plans and reports go on, what writes names it and sends nothing', async () => {
      await onOwn(async (site) => {
        const [sent, files] = [site.writes(), await site.files()];
        await chmod(site.state, 0o500);
        for (const [argv, code] of [
          [['plan', '--detailed-exitcode'], 2],
          [['drift'], 0],
          [['state', 'list'], 0],
          [['history'], 0],
        ] as const)
          expect([argv, (await site.spawn(argv, user)).code]).toEqual([argv, code]);
        for (const argv of [APPLY, ['destroy', '--yes'], ['state', 'rm', 'u1']]) {
          const { code, err } = await site.spawn(argv, user);
          expect([code, err]).toEqual([1, expect.stringMatching(/cannot write \S+lock\.json \(EACCES\)/u)]);
        }
        expect([site.writes(), await site.files()]).toEqual([sent, files]);
        await chmod(site.state, 0o700);
        expect(await site.spawn(APPLY, user)).toMatchObject({ code: 0 });
      });
    });
  });
} else {
  test.skip('a directory that may not be written: root may write all, and setpriv is not installed', () =>
    undefined);
}
