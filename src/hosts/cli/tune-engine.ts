import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** From this release on V8 has a second compiler that is fast enough by itself. */
const TWO_COMPILERS = 24;

/**
 * V8's settings are for servers; a command is over before they pay. The young generation grows no further (a third less
 * memory for 10,000 resources), the old one little more than twofold between collections (another quarter) and collected
 * at once (nobody notices the pause; marking beside the program costs a twelfth more CPU), one thread collects the young
 * one (waking others costs more than it saves), and the slowest of the compilers stays out (a fifth less CPU for a plan
 * of 10,000, and no more time). Measured with `npm run bench`.
 */
export function tuneEngine(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=160');
  setFlagsFromString('--no-incremental-marking');
  compileInPlace();
  if (Number.parseInt(process.versions.node) < TWO_COMPILERS) return;
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-turbofan');
}

/**
 * A thread that compiles for the program may wait for a collection which only the main thread can do; if that is already
 * waiting for its threads to end, the process hangs for ever with all its work done (nodejs/node#54918: seen in one of
 * thirty runs from source). So nothing is compiled beside the program; it costs no CPU.
 */
function compileInPlace(): void {
  setFlagsFromString('--no-concurrent-sparkplug');
  setFlagsFromString('--no-concurrent-recompilation');
}
