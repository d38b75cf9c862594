import { setTimeout as sleep } from 'node:timers/promises';
import { costOf } from './cost.ts';
import { repeated } from './measure.ts';
import { ROOT } from './paths.ts';

/** Then the work goes on whatever the machine does. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 5_000;
const LOOKS = 5;

/**
 * Waits until an empty Node process takes at most so many milliseconds of CPU: a virtual machine's neighbours come and
 * go. Says what it found at first where that was too much, and when it gave up.
 */
export async function untilCalm(limitMs: number, say: (text: string) => void): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (let first = true; ; first = false) {
    const { cpuMinMs } = costOf(await repeated(LOOKS, ['-e', '0'], ROOT));
    if (cpuMinMs <= limitMs) return;
    const found = `an empty Node process takes ${cpuMinMs.toFixed(0)} ms of CPU`;
    if (performance.now() >= until) {
      say(`  ${found}: going on all the same`);
      return;
    }
    if (first) say(`  ${found}: waiting for a calm moment`);
    await sleep(PAUSE_MS);
  }
}
