import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MIB = 1024 * 1024;
/** All 10,000 cycles in the long form, as many as a moment allows otherwise. */
const long = process.env['HOLDFAST_WATCH'] === 'long';
const cycles = long ? 10_000 : 2_000;
/** Live memory after a collection: a leak of two kilobytes a cycle shows, half of one in the long form. */
const HEAP_GROWTH = 3 * MIB;
/** The allocator is warm only after some 2,000 cycles; from then on nothing may be added. */
const RSS_GROWTH = (long ? 24 : 160) * MIB;

test(`an outage over ${cycles} cycles does not grow the memory of a watch`, () => {
  const script = join(import.meta.dirname, 'watch-outage.ts');
  const flags = ['--expose-gc', '--max-semi-space-size=2'];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, script, String(cycles)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { code, cycle, days, measured } = JSON.parse(stdout);
  expect({ code, cycle }).toEqual({ code: 0, cycle: cycles });
  expect(days).toBeGreaterThan(cycles / 30);
  const [early, late] = measured;
  expect(late.heap - early.heap).toBeLessThan(HEAP_GROWTH);
  expect(late.rss - early.rss).toBeLessThan(RSS_GROWTH);
}, 600_000);
