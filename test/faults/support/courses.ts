import type { JsonObject } from '../../../src/core/json.ts';
import { CANARY } from './canary.ts';
import type { Declared, Site } from './site.ts';
import type { Vendor } from './vendors.ts';

/** One kind of change, as a stack before it and a stack after it. */
export interface Course {
  readonly name: 'create' | 'update' | 'replace' | 'delete' | 'adopt';
  /** Applied without faults first; undefined = the stack is new. */
  readonly before?: (vendor: Vendor) => Declared;
  /** Done at the vendor without us. */
  readonly prepare?: (site: Site) => void;
  readonly after: (vendor: Vendor) => Declared;
}

/** Every kind of change there is. */
export const courses: readonly Course[] = [
  { name: 'create', after: both },
  { name: 'update', before: both, after: ({ kept, updated }) => ({ main: updated, kept }) },
  { name: 'replace', before: both, after: ({ kept, replaced }) => ({ main: replaced, kept }) },
  { name: 'delete', before: both, after: ({ kept }) => ({ kept }) },
  {
    name: 'adopt',
    prepare: (site) => site.vendor.add(site.emulator, revealed(site.vendor.first)),
    after: ({ kept, updated }) => ({ main: updated, kept }),
  },
];

function both({ first, kept }: Vendor): Declared {
  return { main: first, kept };
}

/** Declared properties as the vendor receives them. */
export function revealed(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, value === '${env.CANARY}' ? CANARY : value]),
  );
}

/** Brings a site to the moment before the change under test. */
export async function begin(site: Site, course: Course): Promise<void> {
  site.vendor.add(site.emulator, site.vendor.foreign);
  if (course.before !== undefined) {
    await site.declare(course.before(site.vendor));
    const { code, err } = await site.run(['apply', '--yes']);
    if (code !== 0) throw new Error(`the stack before ${course.name} cannot be applied: ${err}`);
  }
  course.prepare?.(site);
  await site.declare(course.after(site.vendor));
}
