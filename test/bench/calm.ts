import { setTimeout as sleep } from 'node:timers/promises';
import { costOf } from './cost.ts';
import { repeated } from './measure.ts';
import { ROOT } from './paths.ts';

/** Then the work goes on whatever the machine does. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 5_000;
const LOOKS = 5;

/** Waits until an empty Node process takes at most so many milliseconds of CPU: a virtual machine's neighbours come and go. */
export async function untilCalm(limitMs: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && costOf(await repeated(LOOKS, ['-e', '0'], ROOT)).cpuMinMs > limitMs)
    await sleep(PAUSE_MS);
}
