import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect as connectSocket, type AddressInfo, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { createRig, rejection, type Rig, type RigOptions } from './rig.ts';
import { TestAuthority } from './test-authority.ts';

let authority: TestAuthority;
let rig: Rig;
let cleanups: (() => void)[] = [];

beforeAll(() => {
  authority = new TestAuthority();
  authority.issue('good', 'IP:127.0.0.1,DNS:localhost,DNS:api.example.test');
  authority.issue('other', 'DNS:other.example.test');
  authority.issue('expired', 'IP:127.0.0.1', -1);
  authority.issue('weak', 'IP:127.0.0.1', 2, '-sha1');
  writeFileSync(authority.path('empty.pem'), 'nothing here\n');
});
afterAll(() => {
  authority.remove();
});
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
  for (const cleanup of cleanups) cleanup();
  cleanups = [];
});

const file = (name: string) => authority.path(name);

async function listen(server: Server | ReturnType<typeof createHttpServer>): Promise<number> {
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => undefined);
    cleanups.push(() => socket.destroy());
  });
  cleanups.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function secureServer(certificate: string, maxVersion?: 'TLSv1.1'): Promise<number> {
  const pair = authority.pair(certificate);
  const old =
    maxVersion === undefined ? {} : { maxVersion, minVersion: 'TLSv1' as const, ciphers: 'ALL@SECLEVEL=0' };
  return await listen(createServer({ ...pair, ...old }, (_request, response) => response.end('{"ok":true}')));
}

const get = { method: 'GET', path: '/x' } as const;

async function open(port: number, options: RigOptions = {}, host = '127.0.0.1') {
  return await rig.open({ ...options, config: { baseUrl: `https://${host}:${port}` } });
}

/** Tunnels every CONNECT to one port, whatever host it names. */
async function proxyTo(port: number, status = 200): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createHttpServer((request, response) => {
    seen.push(request);
    response.end('{"via":"proxy"}');
  });
  server.on('connect', (request, client: Socket) => {
    seen.push(request);
    if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    const upstream = connectSocket(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    cleanups.push(() => upstream.destroy());
  });
  return { url: `http://user:proxy-password@127.0.0.1:${await listen(server)}`, seen };
}

describe('TLS', () => {
  test('with a certificate of an authority named by caFile is accepted', async () => {
    const { send } = await open(await secureServer('good'), { common: { caFile: file('ca.pem') } });
    expect((await send(get)).body).toEqual({ ok: true });
  });

  test.each([
    ['of an unknown authority', 'good', undefined, 'not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)', 'caFile'],
    ['signed by itself', 'ca', undefined, 'not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)', 'caFile'],
    ['for another host', 'other', 'ca.pem', 'another host name (ERR_TLS_CERT_ALTNAME_INVALID)', 'base URL'],
    ['that has expired', 'expired', 'ca.pem', 'has expired (CERT_HAS_EXPIRED)', 'renew the certificate'],
    ['signed with SHA-1', 'weak', 'ca.pem', 'too weak', 'SHA-256'],
  ])(
    'with a certificate %s is refused once: why, and what to do',
    async (_name, certificate, ca, why, what) => {
      const common = ca === undefined ? {} : { caFile: file(ca) };
      const { send, stats } = await open(await secureServer(certificate), { common });
      const error = await rejection(send({ method: 'POST', path: '/x', body: {} }));
      expect(error.code).toBe('network');
      expect(error.message).toContain('was not sent: its TLS certificate');
      expect(error.message).toContain(why);
      expect(error.advice).toContain(what);
      expect(stats().requests).toBe(1);
    },
  );

  test('older than 1.2 is refused once: why, and what to do', async () => {
    const common = { caFile: file('ca.pem') };
    const { send, stats } = await open(await secureServer('good', 'TLSv1.1'), { common });
    const error = await rejection(send({ method: 'POST', path: '/x', body: {} }));
    expect(error.code).toBe('network');
    expect(error.message).toContain('was not sent: it offers no TLS 1.2 or newer');
    expect(error.advice).toContain('switch on TLS 1.2');
    expect(stats().requests).toBe(1);
  });

  /** One request of Holdfast's and, to see that the variable works, one of Node's own. */
  const UNVERIFIED = `
    const { createAgent } = await import('./src/http/agent.ts');
    const { LIMITS } = await import('./src/http/limits.ts');
    const https = await import('node:https');
    const [port, proxied] = process.argv.slice(1);
    const noProxy = '';
    const proxy = proxied === '' ? undefined : { httpProxy: '', httpsProxy: proxied, noProxy };
    const agent = createAgent({ limits: LIMITS, connections: 1, proxy });
    const host = 'https://127.0.0.1:' + port;
    const ours = await agent.exchange({ method: 'GET', host, path: '/', headers: {} });
    const theirs = await new Promise((resolve) =>
      https.get(host, (answer) => resolve(answer.statusCode)).on('error', (error) => resolve(error.code)));
    process.stdout.write(JSON.stringify([ours.outcome, ours.reason.text, theirs]));
    await agent.close();
    process.exit();
  `;

  test.each(['', 'a proxy'])(
    'is verified whatever NODE_TLS_REJECT_UNAUTHORIZED says, through %p',
    async (through) => {
      const port = await secureServer('good');
      const proxy = through === '' ? '' : (await proxyTo(port)).url;
      const argv = ['--no-warnings', '--input-type=module', '-e', UNVERIFIED, String(port), proxy];
      const env = { PATH: process.env['PATH'], NODE_TLS_REJECT_UNAUTHORIZED: '0' };
      const { stdout } = await promisify(execFile)(process.execPath, argv, { env });
      expect(JSON.parse(stdout)).toEqual([
        'unsent',
        'its TLS certificate is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
        200,
      ]);
    },
  );

  test('towards a plain http server is refused as never sent', async () => {
    const { port } = new URL(rig.server.origin);
    const { send } = await open(Number(port));
    const error = await rejection(send({ method: 'POST', path: '/x', body: {} }));
    expect(error.code).toBe('network');
    expect(error.message).toContain('was not sent: it does not speak TLS (ERR_SSL_WRONG_VERSION_NUMBER)');
    expect(error.advice).toContain('port');
  });

  test.each([
    ['missing.pem', 'cannot be read'],
    ['empty.pem', 'contains no certificate'],
  ])('with caFile %s is an error that says so, for every request', async (name, words) => {
    const { send, close } = await open(1, { common: { caFile: file(name) } });
    for (const request of [get, get]) {
      const error = await rejection(send(request));
      expect(error.code).toBe('error');
      expect(error.message).toContain(words);
    }
    await close();
  });
});

describe('a proxy', () => {
  test('named by HTTPS_PROXY is used with its credentials, and sees none of ours', async () => {
    const port = await secureServer('good');
    const proxy = await proxyTo(port);
    const { send } = await open(
      port,
      { common: { caFile: file('ca.pem') }, environment: { HTTPS_PROXY: proxy.url } },
      'api.example.test',
    );
    expect((await send(get)).body).toEqual({ ok: true });
    expect(proxy.seen[0]).toMatchObject({ method: 'CONNECT', url: `api.example.test:${port}` });
    expect(proxy.seen[0]!.headers['proxy-authorization']).toMatch(/^Basic /);
    expect(proxy.seen[0]!.headers).not.toHaveProperty('authorization');
  });

  test('that refuses means the request was never sent; its password appears nowhere', async () => {
    const proxy = await proxyTo(1, 407);
    const { send } = await open(9, { environment: { https_proxy: proxy.url } }, 'api.example.test');
    const error = await rejection(send({ method: 'POST', path: '/proxy-password', body: {} }));
    expect(error.code).toBe('network');
    expect(error.message + String(error.cause)).not.toContain('proxy-password');
  });

  test('is not used for loopback, nor for hosts in NO_PROXY', async () => {
    const port = await secureServer('good');
    const proxy = await proxyTo(port);
    const common = { caFile: file('ca.pem') };
    const direct = await open(port, { common, environment: { HTTPS_PROXY: proxy.url } });
    expect((await direct.send(get)).status).toBe(200);
    const environment = { https_proxy: proxy.url, no_proxy: 'localhost.example.test' };
    const local = await open(port, { common, environment }, 'localhost');
    expect((await local.send(get)).status).toBe(200);
    expect(proxy.seen).toHaveLength(0);
  });

  test('for plain http is used where the entry allows plain http', async () => {
    const proxy = await proxyTo(1);
    const { send } = await rig.open({
      config: { baseUrl: 'http://jira.example.test' },
      common: { allowInsecureHttp: true },
      environment: { HTTP_PROXY: proxy.url, HTTPS_PROXY: '' },
    });
    expect((await send(get)).body).toEqual({ via: 'proxy' });
  });

  test.each([
    'socks5://127.0.0.1:1',
    'not a url',
    'user:proxy-password@host:1',
    'http://u:proxy-password%zz@h:1',
  ])('given as %j is refused without repeating it', async (HTTPS_PROXY) => {
    const error = await rejection(rig.open({ environment: { HTTPS_PROXY } }));
    expect(error.code).toBe('error');
    expect(error.message).toContain('HTTPS_PROXY is not an http:// or https:// URL');
    expect(error.message).not.toContain('proxy-password');
  });
});
