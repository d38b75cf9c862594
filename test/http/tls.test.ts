import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect as connectSocket, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRig, rejection, type Rig, type RigOptions } from './rig.ts';

let directory: string;
let rig: Rig;
let cleanups: (() => void)[] = [];

const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });

/** A key and certificate, signed by the test's own authority; a negative number of days makes it an expired one. */
function issue(name: string, altName: string, days: number, digest = '-sha256'): void {
  writeFileSync(join(directory, `${name}.ext`), `subjectAltName=${altName}\n`);
  const request = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`];
  openssl('req', '-new', ...request, '-subj', `/CN=${name}`);
  const authority = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', `${name}.ext`];
  const files = ['-in', `${name}.csr`, '-out', `${name}.pem`];
  openssl('x509', '-req', ...files, ...authority, '-days', String(days), digest);
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'holdfast-tls-'));
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem'];
  openssl('req', '-x509', ...key, '-subj', '/CN=holdfast test authority', '-days', '2');
  issue('good', 'IP:127.0.0.1,DNS:localhost,DNS:api.example.test', 2);
  issue('other', 'DNS:other.example.test', 2);
  issue('expired', 'IP:127.0.0.1', -1);
  issue('weak', 'IP:127.0.0.1', 2, '-sha1');
  writeFileSync(join(directory, 'empty.pem'), 'nothing here\n');
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
  for (const cleanup of cleanups) cleanup();
  cleanups = [];
});

const file = (name: string) => join(directory, name);

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
  const pair = {
    key: readFileSync(file(`${certificate}.key`)),
    cert: readFileSync(file(`${certificate}.pem`)),
  };
  const old =
    maxVersion === undefined ? {} : { maxVersion, minVersion: 'TLSv1' as const, ciphers: 'ALL@SECLEVEL=0' };
  return await listen(createServer({ ...pair, ...old }, (_request, response) => response.end('{"ok":true}')));
}

const get = { method: 'GET', path: '/x' } as const;

async function open(port: number, options: RigOptions = {}, host = '127.0.0.1') {
  return await rig.open({ ...options, config: { baseUrl: `https://${host}:${port}` } });
}

describe('TLS', () => {
  test('with a certificate of an authority named by caFile is accepted', async () => {
    const { send } = await open(await secureServer('good'), { common: { caFile: file('ca.pem') } });
    expect((await send(get)).body).toEqual({ ok: true });
  });

  test.each([
    ['of an unknown authority', 'good', undefined, 'is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)'],
    ['signed by itself', 'ca', undefined, 'is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'],
    ['for another host', 'other', 'ca.pem', 'is for another host name (ERR_TLS_CERT_ALTNAME_INVALID)'],
    ['that has expired', 'expired', 'ca.pem', 'has expired (CERT_HAS_EXPIRED)'],
    ['signed with SHA-1', 'weak', 'ca.pem', 'too weak'],
  ])('with a certificate %s is refused once, with the reason', async (_name, certificate, ca, words) => {
    const common = ca === undefined ? {} : { caFile: file(ca) };
    const { send, stats } = await open(await secureServer(certificate), { common });
    const error = await rejection(send({ method: 'POST', path: '/x', body: {} }));
    expect(error.code).toBe('network');
    expect(error.message).toContain('was not sent: its TLS certificate');
    expect(error.message).toContain(words);
    expect(error.advice).not.toBe('');
    expect(stats().requests).toBe(1);
  });

  test('cannot be weakened by NODE_TLS_REJECT_UNAUTHORIZED', async () => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const { send } = await open(await secureServer('good'));
      expect((await rejection(send(get))).message).toContain('is not trusted');
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });

  test('older than 1.2 is refused', async () => {
    const { send } = await open(await secureServer('good', 'TLSv1.1'), {
      common: { caFile: file('ca.pem') },
    });
    expect(await rejection(send(get))).toMatchObject({ code: 'network' });
  });

  test('towards a plain http server is refused as never sent', async () => {
    const { port } = new URL(rig.server.origin);
    const { send } = await open(Number(port));
    const error = await rejection(send({ method: 'POST', path: '/x', body: {} }));
    expect(error.code).toBe('network');
    expect(error.message).toContain('was not sent: the connection failed (E');
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
