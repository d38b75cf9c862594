import { readFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { KEY, openRig, type Rig } from '../hosts/cli/backend-rig.ts';
import { TestAuthority } from '../http/test-authority.ts';
import { CREDENTIALS, startHttpState, type HttpStateServer } from '../servers/http-state.ts';

let authority: TestAuthority;
let state: HttpStateServer;
const servers: Server[] = [];

beforeAll(async () => {
  authority = new TestAuthority();
  authority.issue('good', 'IP:127.0.0.1');
  authority.issue('other', 'DNS:other.example');
  authority.issue('expired', 'IP:127.0.0.1', -1);
  state = await startHttpState();
});
afterAll(async () => {
  for (const server of servers) server.close();
  await state.close();
  authority.remove();
});

/** The state server behind TLS with one of the certificates. */
async function behind(name: string): Promise<string> {
  const server = createServer(authority.pair(name), (socket) => {
    const upstream = connect(Number(new URL(state.url).port), '127.0.0.1');
    socket.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    upstream.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.pipe(upstream).pipe(socket);
  });
  server.on('tlsClientError', () => undefined);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://127.0.0.1:${String((server.address() as AddressInfo).port)}/plain/${name}`;
}

describe('a state server with a certificate of a private authority', () => {
  let rig: Rig;
  const ca = { HOLDFAST_HTTP_CA_FILE: '' };
  const open = async (name: string): Promise<void> => {
    state.requests.length = 0;
    ca.HOLDFAST_HTTP_CA_FILE = authority.path('ca.pem');
    const place = {
      backend: await behind(name),
      env: { ...CREDENTIALS, HOLDFAST_STATE_KEY: KEY },
      texts: () => Promise.resolve(state.states.get(name)?.versions.at(-1)?.text ?? ''),
      lose: () => Promise.resolve(void state.states.delete(name)),
    };
    rig = await openRig(() => place);
  };
  afterEach(() => rig.close());

  const expectRefused = async (env: Readonly<Record<string, string>>, why: RegExp): Promise<void> => {
    for (const argv of [['plan'], ['apply', '--yes'], ['state', 'list']]) {
      const { code, err } = await rig.run(argv, env);
      expect([argv, code, err]).toEqual([argv, expect.any(Number), expect.stringMatching(why)]);
      expect(code).not.toBe(0);
    }
    expect([state.requests, rig.creates()]).toEqual([[], 0]);
  };

  test('is used once HOLDFAST_HTTP_CA_FILE names the authority, and not before', async () => {
    await open('good');
    await expectRefused(
      {},
      /certificate is not trusted[^]*name its[^]*certificate file with[^]*HOLDFAST_HTTP_CA_FILE/u,
    );
    expect((await rig.run(['plan'])).err).not.toContain('caFile');
    expect(await rig.run(['apply', '--yes'], ca)).toMatchObject({ code: 0 });
    expect(await rig.run(['plan', '--expect-no-changes'], ca)).toMatchObject({ code: 0 });
    expect(state.requests.some((line) => line.startsWith('POST /plain/good'))).toBe(true);
  });

  test('of another host is refused, also with the file', async () => {
    await open('other');
    await expectRefused(
      ca,
      /certificate is for another host name[^]*the host in the address of the backend/u,
    );
  });

  test('that has expired is refused, also with the file', async () => {
    await open('expired');
    await expectRefused(ca, /certificate has expired/u);
  });

  test('is not accepted because Node was told to accept everything', async () => {
    await open('good');
    await expectRefused({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /certificate|NODE_TLS_REJECT_UNAUTHORIZED/u);
  });

  test('a file that is not there or holds no certificate is named', async () => {
    await open('good');
    const missing = authority.path('missing.pem');
    await expectRefused({ HOLDFAST_HTTP_CA_FILE: missing }, new RegExp(missing, 'u'));
    const key = authority.path('good.key');
    await expectRefused({ HOLDFAST_HTTP_CA_FILE: key }, new RegExp(`HOLDFAST_HTTP_CA_FILE ${key}`, 'u'));
    const { err } = await rig.run(['plan'], { HOLDFAST_HTTP_CA_FILE: key });
    expect(err).not.toContain(readFileSync(key, 'utf8').split('\n')[1]);
  });
});
