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
        const { out } = await site.spawn(['state', 'pull']);
        const { resources } = JSON.parse(out) as { resources: Record<string, { id: string }> };
        const ours = Object.values(resources).map(({ id }) => id);
        const other = live.map(idOf).find((id) => !ours.includes(id)) ?? '';
        const plan = JSON.parse((await site.spawn(['plan', '--json'])).out) as { unmanaged: JsonObject[] };
        expect(plan.unmanaged.map(idOf)).toEqual([other]);
        expect(await site.spawn(['plan'])).toMatchObject({
          code: 0,
          out: expect.stringContaining('1 live object not managed here'),
        });
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

    test('and not answered leaves two that may be ours: both are named, none is taken, made or deleted', async () => {
      await on(vendor, async (site, declared) => {
        site.emulator.faults.add({ match, fault: { duplicate: true } });
        site.emulator.faults.add({ match, fault: 'drop-after' });
        const first = await site.spawn(['apply', '--yes', '--parallelism', '1']);
        expect(first.code).toBe(1);
        const [live, sent] = [structuredClone(site.live()), site.writes()];
        const ids = live.map(idOf).slice(1);
        expect(ids).toHaveLength(2);
        for (const argv of [['plan'], ['apply', '--yes']]) {
          const { code, out, err } = await site.run(argv);
          expect([argv, code, out + err]).toEqual([argv, 1, expect.stringContaining(ids[0] ?? '')]);
          expect(out + err).toContain(ids[1] ?? '');
        }
        expect([site.live(), site.writes()]).toEqual([live, sent]);
        expect(await unlock(site)).toBe(false);
        vendor.remove(site.emulator, ids[1] ?? '');
        expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
        expect([site.live().map(idOf), site.writes()]).toEqual([live.map(idOf).slice(0, 2), sent]);
        await expectConverged(site, declared, []);
      });
    });
  },
);
