import { isObject, type JsonObject } from '../../../src/core/json.ts';
import { plain } from '../../../src/core/placeholder.ts';
import { revealed } from './courses.ts';
import type { Declared, Site } from './site.ts';

/** Removes the lock of a run that died, as its error tells; says whether there was one. */
export async function unlock(site: Site): Promise<boolean> {
  const { code, err } = await site.run(['apply', '--yes']);
  if (code !== 6) return false;
  const id = /holdfast force-unlock ([\w-]+)/u.exec(err)?.[1];
  if (id === undefined) throw new Error(`a lock error that names no unlock command: ${err}`);
  const unlocked = await site.run(['force-unlock', id, '--yes']);
  // A database drops the lock of a dead connection by itself, at times just before we do.
  const vanished = unlocked.err.includes('no such lock');
  if (unlocked.code !== 0 && !vanished) throw new Error(`the named unlock command failed: ${unlocked.err}`);
  return true;
}

/** Applies until it succeeds, at most so many times, unlocking after runs that died; the number of applies. */
export async function recover(site: Site, most = 1): Promise<number> {
  const locked = await unlock(site);
  for (let count = 1; count <= most; count += 1) {
    const { code, out, err } = await site.run(['apply', '--yes']);
    if (code === 0) return count;
    if (count === most)
      throw new Error(`apply ${String(count)} after the fault ended with ${code}:\n${out}${err}`);
  }
  return locked ? 1 : 0;
}

/** Whatever happened before: live is as declared, nothing twice, nothing lost, nothing foreign touched, state valid. */
export async function expectConverged(
  site: Site,
  declared: Declared,
  foreign: readonly JsonObject[],
): Promise<void> {
  const second = await site.run(['plan', '--expect-no-changes', '--json']);
  expect([second.code, second.err]).toEqual([0, expect.not.stringContaining('Error')]);
  const ids = new Set(foreign.map(({ id }) => id));
  const live = site.live();
  expect(live.filter(({ id }) => ids.has(id))).toEqual(foreign);
  const ours = live.filter(({ id }) => !ids.has(id));
  const recorded = await recordedIds(site);
  expect(ours.map(idOf).sort()).toEqual(Object.values(recorded).sort());
  expect(Object.keys(recorded).sort()).toEqual(Object.keys(declared).sort());
  for (const [address, properties] of Object.entries(declared)) {
    const wanted = bodyOf(revealed(properties));
    expect(ours.find((item) => idOf(item) === recorded[address])).toMatchObject(wanted);
  }
  expect(site.emulator.problems).toEqual([]);
  await expectTidied(site, declared);
}

/** What a dead run left lying about does no harm: the next run that writes clears it away. */
async function expectTidied(site: Site, declared: Declared): Promise<void> {
  const { main, ...rest } = declared;
  await site.declare(main === undefined ? { ...rest, main: site.vendor.first } : rest);
  const { code, err } = await site.run(['apply', '--yes']);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const left = Object.keys(await site.files()).filter((name) => /journal|lock|\.tmp$/u.test(name));
  expect(left).toEqual([]);
}

async function recordedIds(site: Site): Promise<Readonly<Record<string, string>>> {
  const { code, out } = await site.run(['state', 'pull']);
  expect(code).toBe(0);
  const { resources } = JSON.parse(out) as { resources: Record<string, { id: string; deposed: unknown[] }> };
  return Object.fromEntries(
    Object.entries(resources).map(([address, { id, deposed }]) => {
      expect(deposed).toEqual([]);
      return [address, id];
    }),
  );
}

/** The objects nobody declares, as they are before the test. */
export function foreignOf(site: Site): readonly JsonObject[] {
  return structuredClone(site.live().filter((item) => isForeign(site, item)));
}

/** A live object's id as state has it. */
export function idOf({ id }: JsonObject): string {
  return plain(id ?? null);
}

/** What belongs to the object itself: the project is the place it lives in. */
function bodyOf(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'projectId'));
}

function isForeign({ vendor }: Site, item: JsonObject): boolean {
  const wanted = bodyOf(vendor.foreign);
  return Object.entries(wanted).every(([name, value]) => isObject(item) && item[name] === value);
}
