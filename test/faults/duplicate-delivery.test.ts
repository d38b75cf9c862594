import type { JsonObject } from '../../src/core/json.ts';
import { expectConverged, idOf, unlock } from './support/judge.ts';
import { Site, type Declared } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';

/** An object whose vendor takes another like it, so that a request delivered twice makes two; and a calm one. */
function pair({ name, first, kept }: Vendor): readonly [main: JsonObject, calm: JsonObject] {
  if (name === 'gitjira') return [first, kept];
  const unnamed = Object.entries(kept).filter(([key]) => key !== 'identifier');
  return [Object.fromEntries(unnamed), first];
}

async function on(vendor: Vendor, run: (site: Site, declared: Declared) => Promise<void>): Promise<void> {
  const site = await Site.open(vendor);
  try {
    const [main, calm] = pair(vendor);
    await site.declare({ calm });
    expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    await site.declare({ calm, main });
    await run(site, { calm, main });
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
}

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
  '%s, a create delivered twice',
  (_, vendor) => {
    const match = { method: 'POST', path: vendor.paths, times: 1 };

    test('makes two objects: one is ours, the other is reported and left alone', async () => {
      await on(vendor, async (site, declared) => {
        site.emulator.faults.add({ match, fault: { duplicate: true } });
        expect(await site.spawn(['apply', '--yes'])).toMatchObject({ code: 0 });
        const [live, sent] = [structuredClone(site.live()), site.writes()];
        expect([live.length, sent.length]).toEqual([3, 2]);
        const pulled = await site.spawn(['state', 'pull']);
        const { resources } = JSON.parse(pulled.out) as { resources: Record<string, { id: string }> };
        const ours = Object.values(resources).map(({ id }) => id);
        const other = live.map(idOf).find((id) => !ours.includes(id)) ?? '';
        const plan = JSON.parse((await site.spawn(['plan', '--json'])).out) as { unmanaged: JsonObject[] };
        expect(plan.unmanaged.map(idOf)).toEqual([other]);
        const { code, out } = await site.run(['plan', '--expect-no-changes']);
        expect([code, out]).toEqual([0, expect.stringContaining('1 live object not managed here')]);
        expect(out).toMatch(
          new RegExp(
            `Note: main: object ${other} \\(.+\\) has the same natural key as main, and nobody`,
            'u',
          ),
        );
        expect(await site.spawn(['drift', '--fail-on', 'unmanaged'])).toMatchObject({
          code: 2,
          out: expect.stringContaining(other),
        });
        expect(await site.spawn(['apply', '--yes'])).toMatchObject({ code: 0 });
        expect([site.live(), site.writes()]).toEqual([live, sent]);
        await expectConverged(
          site,
          declared,
          live.filter((twin) => idOf(twin) === other),
        );
      });
    });

    /** An apply that cannot know which of two new objects is its own. */
    async function leaveTwo(site: Site): Promise<readonly [first: string, second: string]> {
      site.emulator.faults.add({ match, fault: { duplicate: true } });
      site.emulator.faults.add({ match, fault: 'drop-after' });
      const { code } = await site.spawn(['apply', '--yes', '--parallelism', '1']);
      const [first = '', second = '', ...more] = site.live().map(idOf).slice(1);
      expect([code, more]).toEqual([1, []]);
      expect(second).not.toBe('');
      return [first, second];
    }

    async function expectNamed(site: Site, ids: readonly string[], ...argv: string[]): Promise<string> {
      const { code, out, err } = await site.run(argv);
      for (const id of ids) expect([argv, code, out + err]).toEqual([argv, 1, expect.stringContaining(id)]);
      return out + err;
    }

    test('and not answered leaves two that may be ours: both are named, none is taken, made or deleted', async () => {
      await on(vendor, async (site, declared) => {
        const ids = await leaveTwo(site);
        const [live, sent] = [structuredClone(site.live()), site.writes()];
        await expectNamed(site, ids, 'plan');
        await expectNamed(site, ids, 'apply', '--yes');
        expect([site.live(), site.writes()]).toEqual([live, sent]);
        expect(await unlock(site)).toBe(false);
        vendor.remove(site.emulator, ids[1]);
        expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
        expect([site.live().map(idOf), site.writes()]).toEqual([live.map(idOf).slice(0, 2), sent]);
        await expectConverged(site, declared, []);
      });
    });

    test.each([0, 1] as const)('and not answered: an import says which is ours (%i)', async (chosen) => {
      await on(vendor, async (site, declared) => {
        const ids = await leaveTwo(site);
        const [live, sent] = [structuredClone(site.live()), site.writes()];
        expect(await expectNamed(site, ids, 'plan')).toContain('holdfast import main ID');
        const { code, err } = await site.run(['import', 'main', ids[chosen]]);
        expect([code, err]).toEqual([0, expect.stringContaining(ids[chosen])]);
        expect(await site.run(['plan', '--expect-no-changes'])).toMatchObject({
          code: 0,
          out: expect.stringContaining('1 live object not managed here'),
        });
        expect([site.live(), site.writes()]).toEqual([live, sent]);
        const other = ids[1 - chosen];
        await expectConverged(
          site,
          declared,
          live.filter((twin) => idOf(twin) === other),
        );
      });
    });

    test('and not answered: an id that cannot be ours decides nothing', async () => {
      await on(vendor, async (site, { calm }) => {
        const ids = await leaveTwo(site);
        const before = site.live().map(idOf)[0] ?? '';
        await expectNamed(site, ids, 'import', 'main', before);
        // Nobody declares it any more: it is not forgotten in silence, and can be let go.
        await site.declare({ calm: calm ?? {} });
        await expectNamed(site, ids, 'apply', '--yes');
        await expectNamed(site, ids, 'destroy', '--yes');
        expect(await site.run(['state', 'rm', 'main'])).toMatchObject({ code: 0 });
        expect(await site.run(['plan', '--expect-no-changes'])).toMatchObject({
          code: 0,
          out: expect.stringContaining('2 live objects not managed here'),
        });
        expect(await site.run(['state', 'rm', 'main'])).toMatchObject({ code: 64 });
      });
    });

    test('and not answered by an entry that is removed: its addresses can be let go', async () => {
      await on(vendor, async (site) => {
        await leaveTwo(site);
        await site.declare({}, { providers: {} });
        const { code, err } = await site.run(['plan']);
        expect([code, err]).toEqual([
          1,
          expect.stringMatching(/calm, main still need it[\s\S]*holdfast state rm/u),
        ]);
        expect((await site.run(['state', 'rm', 'calm'])).err).toContain(
          'requests of unknown outcome open: main',
        );
        expect(await site.run(['state', 'rm', 'calm', 'main'])).toMatchObject({ code: 0 });
        expect(await site.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
        expect(await site.leaks()).toEqual([]);
      });
    });
  },
);
