import type { JsonObject } from '../../../src/core/json.ts';
import { Site, type Declared } from './site.ts';
import { vendors, type Vendor } from './vendors.ts';

const [upsun] = vendors as readonly [Vendor];

const hook = (path: string, more: JsonObject = {}): JsonObject => ({
  ...{ projectId: 'p1', type: 'webhook', url: `https://hooks.example/${path}`, shared_key: '${env.CANARY}' },
  ...more,
});
const more = { events: ['environment.push'] };

const before: Declared = { u1: hook('u1'), u2: hook('u2'), d1: hook('d1'), d2: hook('d2') };

/** What is declared once `beginSix` is done: two creates, two updates and two deletes away from what is live. */
export const sixChanged: Declared = {
  ...{ u1: hook('u1', more), u2: hook('u2', more) },
  ...{ c1: hook('c1'), c2: hook('c2') },
};

/** Applies a stack of four webhooks, beside a foreign one, and declares another. For a site of the first vendor. */
export async function beginSix(site: Site): Promise<void> {
  site.vendor.add(site.emulator, site.vendor.foreign);
  await site.declare(before);
  const { code, err } = await site.run(['apply', '--yes']);
  if (code !== 0) throw new Error(`four webhooks cannot be applied: ${err}`);
  await site.declare(sixChanged);
}

/** Runs something on a new site where `beginSix` is done; nothing of it may have leaked in the end. */
export async function onSix(run: (site: Site) => Promise<void>): Promise<void> {
  const site = await Site.open(upsun);
  try {
    await beginSix(site);
    await run(site);
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
}
