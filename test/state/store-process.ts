// Uses a store from a process of its own: `node store-process.ts DIRECTORY ACTION`. Prints one line of JSON.
import { HoldfastError } from '../../src/core/errors.ts';
import { document, intent, openFile } from './fixtures.ts';

const [directory = '', action = ''] = process.argv.slice(2);

const ACTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  /** Takes the lock, says so, and keeps it until its input ends. */
  hold: async () => {
    const { store } = await openFile(directory);
    const lock = await store.lock('apply', 0);
    print({ locked: lock.info });
    await new Promise((resolve) => process.stdin.on('end', resolve).resume());
    await lock.release();
    return { released: true };
  },
  /** Dies with the lock and an open intent. */
  die: async () => {
    const { store } = await openFile(directory);
    const { info } = await store.lock('apply', 0);
    await store.append([intent(1)]);
    print({ locked: info });
    process.kill(process.pid, 'SIGKILL');
    return undefined;
  },
  commit: async () => {
    if (process.argv[4] !== undefined) process.umask(Number.parseInt(process.argv[4], 8));
    const { store } = await openFile(directory);
    const lock = await store.lock('apply', 0);
    await store.append([intent(1)]);
    await store.commit(document());
    await store.writeRun({ serial: 1, run: 'r' } as never);
    await store.append([intent(2)]);
    await store.close();
    return { committed: lock.info.id };
  },
};

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

try {
  print(await ACTIONS[action]?.());
} catch (error) {
  if (!(error instanceof HoldfastError)) throw error;
  print({ code: error.code, message: error.message, advice: error.advice });
}
