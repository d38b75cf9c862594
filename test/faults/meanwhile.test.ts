import type { JsonObject } from '../../src/core/json.ts';
import { begin, courses, revealed, type Course } from './support/courses.ts';
import { expectConverged, foreignOf, idOf, recover } from './support/judge.ts';
import { Site, type SiteOptions } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';
import { watched } from './support/watched.ts';

const [create, update] = courses as readonly [Course, Course];
const each = vendors.map((vendor) => [vendor.name, vendor] as const);

async function on(vendor: Vendor, options: SiteOptions, run: (site: Site) => Promise<void>): Promise<void> {
  const site = await Site.open(vendor, options);
  try {
    await run(site);
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
}

function mainOf(site: Site): JsonObject {
  const wanted = revealed(site.vendor.first);
  const [name, value] =
    Object.entries(wanted).find(([key]) => /^(?:repository|name|displayName)$/u.test(key)) ?? [];
  return site.live().find((item) => item[name ?? ''] === value) ?? {};
}

describe.each(each)('%s, somebody else at work', (_name, vendor) => {
  test('an object renamed behind our back, even while a run is planning, gets its name back', async () => {
    await on(vendor, {}, async (site) => {
      await begin(site, update);
      const foreign = foreignOf(site);
      vendor.change(site.emulator, idOf(mainOf(site)), vendor.rename);
      expect((await site.run(['drift'])).code).toBe(2);
      await recover(site);
      await expectConverged(site, update.after(vendor), foreign);
    });
  });

  test('an object deleted behind our back is made again, once', async () => {
    await on(vendor, {}, async (site) => {
      await begin(site, update);
      const foreign = foreignOf(site);
      vendor.remove(site.emulator, idOf(mainOf(site)));
      expect((await site.run(['drift'])).code).toBe(2);
      await recover(site);
      await expectConverged(site, update.after(vendor), foreign);
    });
  });

  test('an object deleted between plan and write is made again by the next run', async () => {
    let victim: (() => void) | undefined;
    const instance = watched(vendor.emulator(), {
      arrived: ({ method }) => {
        if (method !== 'GET') victim?.();
        return false;
      },
    });
    await on(vendor, { instance }, async (site) => {
      await begin(site, update);
      const foreign = foreignOf(site);
      const id = idOf(mainOf(site));
      victim = () => {
        victim = undefined;
        vendor.remove(site.emulator, id);
      };
      await recover(site, 3);
      await expectConverged(site, update.after(vendor), foreign);
    });
  });

  test('of two objects with one natural key none is taken by guess; naming one settles it', async () => {
    await on(vendor, {}, async (site) => {
      await site.declare(create.after(vendor));
      vendor.add(site.emulator, revealed(vendor.first));
      vendor.add(site.emulator, revealed(vendor.first));
      const twins = structuredClone(site.live());
      const { code, err, out } = await site.run(['apply', '--yes']);
      expect([code, site.live()]).toEqual([expect.any(Number), twins]);
      expect(code).not.toBe(0);
      for (const twin of twins) expect(out + err).toContain(idOf(twin));
      const imported = await site.run(['import', 'main', idOf(twins[0] ?? {})]);
      expect([imported.code, imported.err]).toEqual([0, expect.any(String)]);
      await recover(site);
      await expectConverged(site, create.after(vendor), twins.slice(1));
    });
  });

  test('credentials that end in the middle of a run stop it or are renewed; nothing is lost', async () => {
    let expire: (() => void) | undefined;
    const instance = watched(vendor.emulator(), {
      arrived: ({ method }) => {
        if (method !== 'GET') expire?.();
        return false;
      },
    });
    await on(vendor, { instance }, async (site) => {
      await begin(site, create);
      const foreign = foreignOf(site);
      expire = () => {
        expire = undefined;
        vendor.expire(site.emulator);
      };
      const { code } = await site.run(['apply', '--yes']);
      expect([0, 3]).toContain(code);
      vendor.renew(site.emulator);
      await recover(site);
      await expectConverged(site, create.after(vendor), foreign);
    });
  });

  test('a server that refuses connections or cannot be found: named, and nothing is written', async () => {
    for (const baseUrl of ['http://127.0.0.1:9', 'https://no-such-host.invalid']) {
      await on(vendor, { entry: { baseUrl } }, async (site) => {
        await site.declare(create.after(vendor));
        const { code, err, out } = await site.run(['apply', '--yes']);
        expect(code).toBe(1);
        expect(out + err).toContain(new URL(baseUrl).hostname);
        expect(site.writes()).toEqual([]);
        expect(Object.keys(await site.files())).not.toContain('.holdfast/acme/dev/state.json');
      });
    }
  });
});
