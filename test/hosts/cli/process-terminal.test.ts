import { PassThrough } from 'node:stream';
import { processTerminals } from '../../../src/hosts/cli/process-terminal.ts';

function terminals() {
  const [out, err] = [new PassThrough({ highWaterMark: 10 }), new PassThrough()];
  const asStream = (stream: PassThrough) => Object.assign(stream, { isTTY: false, columns: 0, fd: 1 });
  type Stream = Parameters<typeof processTerminals>[0];
  const made = processTerminals(asStream(out) as unknown as Stream, asStream(err) as unknown as Stream);
  return { out, stdout: made.stdout };
}

const never = new AbortController().signal;
const PENDING = Symbol('pending');
const now = (promise: Promise<void>) => Promise.race([promise, Promise.resolve(PENDING)]);

describe('output that is made while it is read', () => {
  test('waits for nobody while little is open', async () => {
    const { stdout } = terminals();
    stdout.write('little');
    await stdout.drained(never);
  });

  test('waits for a reader who is slow', async () => {
    const { out, stdout } = terminals();
    stdout.write('more than ten characters');
    const drained = stdout.drained(never);
    expect(await now(drained)).toBe(PENDING);
    out.resume();
    await drained;
    expect(out.writableNeedDrain).toBe(false);
  });

  test('does not wait for one who left', async () => {
    const { out, stdout } = terminals();
    stdout.write('more than ten characters');
    const drained = stdout.drained(never);
    out.destroy(Object.assign(new Error('left'), { code: 'EPIPE' }));
    await drained;
    await stdout.drained(never);
    expect(stdout.lost()).toBe(undefined);
    expect(out.listenerCount('drain')).toBe(0);
  });

  test('does not wait when it is told to stop', async () => {
    const { out, stdout } = terminals();
    stdout.write('more than ten characters');
    const stop = new AbortController();
    const drained = stdout.drained(stop.signal);
    expect(await now(drained)).toBe(PENDING);
    stop.abort();
    await drained;
    await stdout.drained(stop.signal);
    expect(out.listenerCount('drain')).toBe(0);
  });
});
