import { openStore, type OpenedStore } from '../../src/state/open.ts';
import { startS3Stub, type S3Stub } from '../servers/s3-stub.ts';
import { document, fakeClock, intent, KEY } from './fixtures.ts';
import { describeStore } from './store-conformance.ts';

const former = { ...process.env };
let strict: S3Stub;
let lenient: S3Stub;
let count = 0;

beforeAll(async () => {
  strict = await startS3Stub();
  lenient = await startS3Stub({ lenient: true });
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'holdfast', AWS_SECRET_ACCESS_KEY: 'canary-secret' });
});
beforeEach(() => {
  strict.fault = undefined;
  strict.requests.length = 0;
  count += 1;
});
afterAll(async () => {
  process.env = former;
  await strict.close();
  await lenient.close();
});

function open(
  stub: S3Stub,
  stack = 'dev',
  more: { address?: string; clock?: ReturnType<typeof fakeClock> } = {},
): Promise<OpenedStore> {
  return openStore({
    backend: more.address ?? `s3://state/team/t${String(count)}?endpoint=${stub.url}`,
    name: 'acme',
    stack,
    directory: '/nowhere',
    env: { HOLDFAST_STATE_KEY: KEY },
    clock: more.clock ?? fakeClock(),
    toolVersion: '1.2.3',
  });
}

describeStore('an S3 bucket', async () => ({ open: (stack) => open(strict, stack) }));

describe('objects in a bucket', () => {
  const root = () => `team/t${String(count)}/acme/dev`;

  test('are named by name and stack; segments name the serial they continue and go with the commit', async () => {
    const { store } = await open(strict);
    const lock = await store.lock('apply', 0);
    await store.commit(document({ serial: 3 }));
    await store.append([intent(1)]);
    await store.append([intent(2)]);
    const keys = () =>
      [...strict.objects.keys()]
        .filter((key) => key.startsWith(root()))
        .map((key) => key.slice(root().length));
    expect(keys().sort()).toEqual([
      '/journal/000000000003-000000000000.ndjson',
      '/journal/000000000003-000000000001.ndjson',
      '/lock.json',
      '/state.json',
    ]);
    await store.commit(document({ serial: 4 }));
    await lock.release();
    expect(keys()).toEqual(['/state.json']);
    await store.close();
  });

  test('of an interrupted commit do no harm: folded segments are neither read nor applied', async () => {
    const { store } = await open(strict);
    const lock = await store.lock('apply', 0);
    await store.append([intent(1)]);
    strict.fault = ({ method }) =>
      method === 'DELETE' ? { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' } : undefined;
    await store.commit(document());
    strict.fault = undefined;
    await lock.release();
    const { store: later } = await open(strict);
    strict.requests.length = 0;
    expect(await later.read()).toMatchObject({ dangling: [], document: { serial: 1 } });
    expect(strict.requests.filter((request) => request.includes('journal/'))).toEqual([]);
    await later.lock('apply', 0);
    await later.append([intent(2)]);
    expect((await later.read()).dangling).toEqual([intent(2)]);
    await Promise.all([store.close(), later.close()]);
  });

  test.each(['/lock.json', '.ndjson', '/state.json'])(
    'a lost answer to the write of %s is found to have arrived',
    async (suffix) => {
      let dropped = 0;
      strict.fault = ({ method, url }) => {
        if (method !== 'PUT' || !url.pathname.endsWith(suffix) || dropped > 0) return undefined;
        dropped += 1;
        return 'drop-after';
      };
      const { store } = await open(strict);
      const lock = await store.lock('apply', 0);
      await store.append([intent(1)]);
      expect((await store.read()).dangling).toEqual([intent(1)]);
      await store.commit(document());
      await lock.release();
      expect(dropped).toBe(1);
      expect((await store.read()).document).toEqual(document());
      await store.close();
    },
  );

  test('many lines are written together: concurrent appends share a segment', async () => {
    const { store } = await open(strict);
    const lock = await store.lock('apply', 0);
    await store.append([intent(0)]);
    await Promise.all(Array.from({ length: 50 }, (_, index) => store.append([intent(index + 1)])));
    const segments = [...strict.objects.keys()].filter((key) => key.startsWith(`${root()}/journal/`));
    expect(segments.length).toBeLessThanOrEqual(4);
    expect((await store.read()).dangling).toHaveLength(51);
    await lock.release();
    await store.close();
  });

  test('a second writer that goes on after its lock was taken away is stopped at its next append', async () => {
    const { store } = await open(strict);
    await store.lock('apply', 0);
    await store.append([intent(1)]);
    strict.objects.delete(`${root()}/lock.json`);
    await expect(store.append([intent(2)])).rejects.toMatchObject({ code: 'locked' });
    await store.close();
  });

  test('a store that ignores conditions is noticed: the lock is read back after a pause and compared', async () => {
    const [clock, slow] = [fakeClock(), fakeClock()];
    const { store } = await open(lenient, 'dev', { clock });
    const lock = await store.lock('apply', 0);
    expect(clock.slept).toBeGreaterThanOrEqual(2_000);
    await lock.release();
    const { store: racer } = await open(lenient, 'dev', {
      clock: Object.assign(slow, {
        sleep: async () => {
          const other = { ...lock.info, id: 'another' };
          lenient.objects.set(`${root()}/lock.json`, JSON.stringify(other));
        },
      }),
    });
    await expect(racer.lock('apply', 0)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('another'),
    });
    await Promise.all([store.close(), racer.close()]);
  });

  test('errors name the object and the remedy, never a credential', async () => {
    const { store } = await open(strict, 'dev', { address: `s3://elsewhere/x?endpoint=${strict.url}` });
    const error: unknown = await store.read().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'state',
      message: expect.stringContaining('NoSuchBucket'),
      advice: expect.stringContaining('Create the bucket'),
    });
    expect(JSON.stringify([error, String(error)])).not.toContain('canary');
    await store.close();
  });

  test.each(['s3:///prefix', 's3://state/x?colour=blue', 's3://key:secret@state/x'])(
    '%s is refused',
    async (address) => {
      await expect(open(strict, 'dev', { address })).rejects.toMatchObject({ code: 'usage' });
    },
  );
});
