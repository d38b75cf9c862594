import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** From this release on V8 has a second compiler that is fast enough by itself. */
const TWO_COMPILERS = 24;

/**
 * V8's settings are for servers; a command is over before they pay. The young generation grows no further (a third less
 * memory for 10,000 resources), the old one little more than threefold between collections, one thread collects the
 * young one (waking others costs more than it saves), and the slowest of the compilers stays out, of JavaScript (a fifth
 * less CPU for a plan of 10,000, and no more time) as of WebAssembly: undici's parser of HTTP is one large function, whose
 * compilation took a tenth of a plan of 1,000 and 20 MB, for answers that are read as fast without. Measured with
 * `npm run bench`.
 *
 * Marking goes on beside the program, as it always does: without it a thread that compiles would wait for the main
 * thread to collect at every full heap, and a process that is ending waits for its threads. It then hangs for ever with
 * all its work done (nodejs/node#54918; one of thirty runs from source did). The compiler that can be kept out of other
 * threads at run time is kept out.
 */
export function tuneEngine(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=250');
  setFlagsFromString('--no-concurrent-sparkplug');
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  if (Number.parseInt(process.versions.node) < TWO_COMPILERS) return;
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-turbofan');
}
