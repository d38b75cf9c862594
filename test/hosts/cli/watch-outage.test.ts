import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** All 10,000 cycles in the long form, as many as a moment allows otherwise. */
const cycles = process.env['HOLDFAST_WATCH'] === 'long' ? 10_000 : 2_000;
/** What the collector and the allocator may move by; a leak of one kilobyte a cycle shows in the long form. */
const ALLOWED_BYTES = 8 * 1024 * 1024;

test(`an outage over ${cycles} cycles does not grow the memory of a watch`, () => {
  const script = join(import.meta.dirname, 'watch-outage.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, String(cycles)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { code, cycle, days, measured } = JSON.parse(stdout);
  expect({ code, cycle }).toEqual({ code: 0, cycle: cycles });
  expect(days).toBeGreaterThan(cycles / 30);
  const [early, late] = measured;
  expect(late.heap - early.heap).toBeLessThan(ALLOWED_BYTES);
  expect(late.rss - early.rss).toBeLessThan(4 * ALLOWED_BYTES);
}, 600_000);
