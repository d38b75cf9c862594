import { inspect } from 'node:util';
import { HoldfastError } from '../../src/core/errors.ts';
import { createStateSend } from '../../src/http/state-send.ts';
import { openStore, type OpenedStore } from '../../src/state/open.ts';
import { CREDENTIALS, startHttpState, type HttpStateServer } from '../servers/http-state.ts';
import { document, fakeClock, intent, KEY, outcome, recorded, run } from './fixtures.ts';
import { describeStore } from './store-conformance.ts';

let server: HttpStateServer;
let sender: ReturnType<typeof createStateSend>;
let count = 0;

beforeAll(async () => {
  server = await startHttpState();
  const about = { userAgent: 'holdfast-test', clock: fakeClock(), random: () => 0 };
  sender = createStateSend({ ...about, mask: (text) => text });
});
beforeEach(() => {
  server.fault = undefined;
  server.requests.length = 0;
  count += 1;
});
afterAll(async () => {
  await sender.close();
  await server.close();
});

const GITLAB = '/api/v4/projects/1/terraform/state';

function open(path: string, stack = 'dev', env: Record<string, string> = CREDENTIALS): Promise<OpenedStore> {
  return openStore({
    backend: server.url + path,
    name: 'acme',
    stack,
    directory: '/nowhere',
    env: { HOLDFAST_STATE_KEY: KEY, ...env },
    clock: fakeClock(),
    toolVersion: '1.2.3',
    send: sender.send,
  });
}

describeStore('an http server like GitLab', async () => ({
  open: (stack) => open(`${GITLAB}/t${String(count)}-{stack}`, stack),
}));

describeStore("an http server as Terraform's documentation has it", async () => ({
  open: (stack) => open(`/plain/t${String(count)}-{stack}`, stack),
}));

describe('the http state protocol', () => {
  const path = () => `${GITLAB}/x${String(count)}`;

  test('costs one read and lock, one state for each group of entries, one for the commit', async () => {
    const { store } = await open(path());
    const lock = await store.lock('apply', 0);
    await store.read();
    await store.append([intent(1), intent(2)]);
    await store.append([outcome(1), outcome(2)]);
    await store.commit(document());
    await store.writeRun(run(1));
    await lock.release();
    const id = `?ID=${lock.info.id}`;
    const posts = Array.from({ length: 4 }, () => `POST ${path()}${id}`);
    expect(server.requests).toEqual([
      `POST ${path()}/lock`,
      `GET ${path()}`,
      ...posts,
      `DELETE ${path()}/lock${id}`,
    ]);
    expect(store.batch).toBe('level');
  });

  test('numbers every stored state, whatever the serial of the state in it', async () => {
    const { store } = await open(path());
    await store.lock('apply', 0);
    await store.append([intent(1)]);
    await store.commit(document({ serial: 7 }));
    const { versions } = server.states.get(path().slice(GITLAB.length + 1))!;
    expect(versions.map((version) => version.serial)).toEqual([1, 2]);
    expect((await store.read()).document.serial).toBe(7);
  });

  test.each(['append', 'commit', 'lock'])('a lost answer to %s is found to have arrived', async (step) => {
    const { store } = await open(path());
    let dropped = 0;
    const drop = (wanted: string) => {
      server.fault = ({ method, url }) => {
        const hit = method === 'POST' && url.pathname.endsWith('/lock') === (wanted === 'lock');
        if (!hit || dropped > 0) return undefined;
        dropped += 1;
        return 'drop-after';
      };
    };
    if (step === 'lock') drop('lock');
    const lock = await store.lock('apply', 0);
    if (step === 'append') drop('state');
    await store.append([intent(1)]);
    if (step === 'commit') drop('state');
    await store.commit(document());
    await lock.release();
    expect(dropped).toBe(1);
    expect((await (await open(path())).store.read()).document).toEqual(document());
  });

  test('a server that fails for a moment is asked again; one that keeps failing is reported', async () => {
    const { store } = await open(path());
    let failures = 2;
    server.fault = () => (failures-- > 0 ? { status: 503 } : undefined);
    expect((await store.read()).exists).toBe(false);
    server.fault = () => ({ status: 503 });
    await expect(store.read()).rejects.toMatchObject({ code: 'state', status: 503 });
  });

  test.each([
    [401, 'auth'],
    [403, 'permission'],
    [413, 'state'],
  ])(
    'status %d to a write is an error of kind %s, and the credentials are not in it',
    async (status, code) => {
      const { store } = await open(path());
      await store.lock('apply', 0);
      server.fault = ({ method }) => (method === 'POST' ? { status } : undefined);
      const error: unknown = await store.commit(document()).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code, status });
      expect(JSON.stringify([error, String(error)])).not.toContain('canary');
    },
  );

  test('credentials may stand in the address; they are never shown', async () => {
    const address = `${server.url}${path()}`.replace('://', '://holdfast:canary-token@');
    const { store } = await openStore({
      backend: address,
      name: 'acme',
      stack: 'dev',
      directory: '/nowhere',
      env: { HOLDFAST_STATE_KEY: KEY },
      clock: fakeClock(),
      toolVersion: '1',
      send: sender.send,
    });
    expect((await store.read()).exists).toBe(false);
    expect(store.description).toBe(server.url + path());
  });

  test('the job token goes to the server that issued it only', async () => {
    const seen: (string | undefined)[] = [];
    server.fault = ({ headers }) => {
      seen.push(headers.authorization);
      return { status: 204 };
    };
    const own = { CI_JOB_TOKEN: 'job', CI_API_V4_URL: `${server.url}/api/v4` };
    await (await open(path(), 'dev', own)).store.read();
    await (
      await open(path(), 'dev', { ...own, CI_API_V4_URL: 'https://gitlab.example.test/api/v4' })
    ).store.read();
    await (await open('/plain/x', 'dev', own)).store.read();
    const basic = `Basic ${Buffer.from('gitlab-ci-token:job').toString('base64')}`;
    expect(seen).toEqual([basic, undefined, undefined]);
  });

  test('lock addresses and methods can be given as for Terraform', async () => {
    const env = {
      ...CREDENTIALS,
      TF_HTTP_LOCK_ADDRESS: `${server.url}${path()}/lock`,
      HOLDFAST_HTTP_LOCK_METHOD: 'post',
      TF_HTTP_UNLOCK_METHOD: 'DELETE',
    };
    const { store } = await open(`${path()}?x=1`, 'dev', env);
    await (await store.lock('apply', 0)).release();
    expect(server.requests.map((request) => request.replace(/\?.*/u, ''))).toEqual([
      `POST ${path()}/lock`,
      `DELETE ${path()}/lock`,
    ]);
    await expect(open(path(), 'dev', { HOLDFAST_HTTP_LOCK_METHOD: 'TRACE' })).rejects.toMatchObject({
      code: 'usage',
    });
  });

  test("another stack's state at the same address is refused with the remedy", async () => {
    const { store } = await open(path());
    const lock = await store.lock('apply', 0);
    await store.commit(document());
    await lock.release();
    await expect((await open(path(), 'prod')).store.read()).rejects.toMatchObject({
      code: 'state',
      message: expect.stringContaining('acme/dev'),
      advice: expect.stringContaining('{stack}'),
    });
  });

  test.each([
    ['a Terraform state', '{"version":4,"terraform_version":"1.9.0","serial":3,"lineage":"x"}'],
    ['empty', ''],
    ['a JSON object', '<html>'],
    ['checksum', '{"version":1,"serial":1,"lineage":"x","state":null,"journal":[],"runs":[],"checksum":"x"}'],
  ])('what is not ours is refused: %s', async (what, text) => {
    const { store } = await open(path());
    server.fault = ({ method }) => (method === 'GET' ? { status: 200, body: text } : undefined);
    await expect(store.read()).rejects.toMatchObject({
      code: 'state',
      message: expect.stringContaining(what),
    });
  });

  test.each<[string, HttpStateServer['fault']]>([
    ['a refusal', () => ({ status: 401, body: '' })],
    ['an outage', () => ({ status: 503, body: '' })],
    ['a strange answer', () => ({ status: 200, body: '<html>' })],
  ])('a credential in the query of the address is not told by %s', async (_what, fault) => {
    const { store } = await open(`${path()}?private_token=path-s3cret`);
    server.fault = fault;
    await expect(store.read()).rejects.toThrow(HoldfastError);
    for (const asked of [() => store.read(), () => store.lock('apply', 0)]) {
      const told: unknown = await asked().catch((reason: unknown) => reason);
      expect(inspect(told, { depth: 9 })).not.toContain('path-s3cret');
    }
  });

  test('a damaged state is replaced by a restored one, beyond its serial', async () => {
    const name = path().slice(GITLAB.length + 1);
    const damaged = { serial: 41, text: '{"serial":41,"state":{}}' };
    server.states.set(name, { versions: [damaged], lock: undefined });
    const { store } = await open(path());
    const lock = await store.lock('state push', 0);
    await expect(store.read()).rejects.toMatchObject({ code: 'state' });
    await store.restore(document({ resources: { only: recorded('o') } }));
    await lock.release();
    expect(server.states.get(name)?.versions.map((version) => version.serial)).toEqual([41, 42]);
    expect(Object.keys((await store.read()).document.resources)).toEqual(['only']);
  });
});
