import { expectedRequests } from '../bench/expected.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { play, type Played } from './played.ts';
import { ONE_BY_ONE, TEN_AT_ONCE } from './scenes.ts';

/*
 * What commands cost, never in time. Two files hold what was counted; where a change is meant, write them anew with
 * UPDATE_GOLDEN=1 and look at the difference: loaded-modules.txt (an import that crept in) and syncs.txt.
 */

/**
 * Bytes beyond twice the state, for each write, and once (lock, key). The run's immutable record, which the design does not
 * count to the state, is measured by itself: what is declared, once, and what was sent.
 */
const BYTES_A_WRITE = 500;
const BYTES_A_RUN = 4_096;
/** Ten at once share their syncs; beginning and end of a run have a few to themselves. */
const SYNCS_A_WRITE = 0.35;
const SYNCS_A_RUN = 5;

let slowly: readonly Played[];
let together: readonly Played[];

beforeAll(async () => {
  const scenes: Played[] = [];
  for (const scene of ONE_BY_ONE) scenes.push(...(await play(scene)));
  slowly = scenes;
  together = await play(TEN_AT_ONCE);
});

function nameOf({ estate, deed }: Played): string {
  return `${estate.vendor.name} ${deed.name}`;
}

test('commands send one exchange, a list for each scope, their writes, and a list for each touched scope', () => {
  const sent = (all: readonly Played[]) => all.map((one) => [nameOf(one), one.requests]);
  const promised = (all: readonly Played[]) =>
    all.map((one) => [nameOf(one), expectedRequests(one.estate.vendor, one.estate, one.deed)]);
  expect(sent(slowly)).toEqual(promised(slowly));
  expect(sent(together)).toEqual(promised(together));
});

test('looking writes nothing below the state directory', () => {
  const looks = [...slowly, ...together].filter(
    ({ deed }) => deed.kind === 'read' || deed.kind === 'offline',
  );
  expect(looks.map(({ costs }) => [costs.files, costs.fsync, costs.fdatasync])).toEqual(
    looks.map(() => [{}, 0, 0]),
  );
});

test('what a run writes grows with the state and its own writes, and with nothing else', () => {
  const tooMuch = [...slowly, ...together].filter(({ costs, stateBytes, deed }) => {
    const record = recordBytes(costs.files);
    const beyond = BYTES_A_WRITE * deed.changed + BYTES_A_RUN;
    return costs.bytes - record > 2 * stateBytes + beyond || record > stateBytes + beyond;
  });
  expect(tooMuch.map((one) => [nameOf(one), one.costs.bytes, one.costs.files])).toEqual([]);
});

function recordBytes(files: Readonly<Record<string, number>>): number {
  const records = Object.entries(files).filter(([file]) => file.includes('runs/'));
  return records.reduce((sum, [, bytes]) => sum + bytes, 0);
}

test('an apply without changes writes no more than its lock', () => {
  const [idle] = slowly.filter(({ deed }) => deed.name === 'no-op apply');
  expect(Object.keys(idle?.costs.files ?? {}).filter((file) => !file.includes('lock.json'))).toEqual([]);
});

test('one at a time, every sync is accounted for', () => {
  const lines = slowly.map(
    (one) => `${nameOf(one)}: fsync ${String(one.costs.fsync)}, fdatasync ${String(one.costs.fdatasync)}`,
  );
  matchGolden('../regression/syncs.txt', `${lines.join('\n')}\n`);
});

test('ten at a time share their syncs', () => {
  const writing = together.filter(({ deed }) => deed.changed >= 100);
  expect(writing.map(({ deed }) => deed.name)).toEqual(['first apply', 'destroy']);
  for (const { costs, deed } of writing)
    expect(costs.fdatasync).toBeLessThanOrEqual(SYNCS_A_WRITE * deed.changed + SYNCS_A_RUN);
});

test('commands load what they need and nothing else', () => {
  const commands = new Map<string, string[]>();
  for (const one of slowly)
    for (const loaded of [...one.costs.packages.map((name) => `(${name})`), ...one.costs.modules])
      commands.set(loaded, [...(commands.get(loaded) ?? []), nameOf(one)]);
  const groups = Map.groupBy(commands, ([, by]) => abbreviated(by));
  const sections = [...groups].map(([by, loaded]) => [
    `${by}:`,
    ...loaded.map(([name]) => `  ${name}`).sort(),
  ]);
  matchGolden('../regression/loaded-modules.txt', `${sections.flat().join('\n')}\n`);
});

/** Commands in short: `all`, a vendor for all commands of its scene, or their names. */
function abbreviated(by: readonly string[]): string {
  if (by.length === slowly.length) return 'all';
  const vendors = Map.groupBy(by, (name) => name.split(' ')[0] ?? '');
  const texts = [...vendors].map(([vendor, names]) => {
    const own = slowly.filter(({ estate }) => estate.vendor.name === vendor);
    if (names.length === own.length) return vendor;
    return `${vendor} (${names.map((name) => name.slice(vendor.length + 1)).join(', ')})`;
  });
  return texts.join(', ');
}
