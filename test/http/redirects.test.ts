import { createServer as createPlain, type IncomingMessage } from 'node:http';
import { createServer, request as requestBy } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { Request } from '../../src/core/wire.ts';
import { createStateSend } from '../../src/http/state-send.ts';
import { createRig, rejection, sampleProvider, TOKEN, type Rig } from './rig.ts';
import { TestAuthority } from './test-authority.ts';

const STATUSES = [300, 301, 302, 303, 305, 307, 308, 399];
const METHODS: readonly Request['method'][] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** One by the exchange, one of the provider, two of the user. */
const CREDENTIALS = ['authorization', 'x-api-key', 'cookie', 'private-token'];
const COMMON = { cookie: 'session=canary-cookie-0123', 'private-token': 'canary-private-0123' };

interface Place {
  readonly port: number;
  /** `METHOD path` and the names of credentials of each request. */
  readonly seen: { readonly line: string; readonly credentials: readonly string[] }[];
}

let authority: TestAuthority;
let rig: Rig;
const servers: Server[] = [];
let [status, location] = [302, ''];
/** Where requests are meant to go, and two places where none may arrive: another port, and plain http. */
let [base, other, plain] = [{} as Place, {} as Place, {} as Place];

beforeAll(async () => {
  authority = new TestAuthority();
  authority.issue('good', 'IP:127.0.0.1,DNS:localhost');
  const pair = authority.pair('good');
  base = await place((listener) => createServer(pair, listener));
  other = await place((listener) => createServer(pair, listener));
  plain = await place((listener) => createPlain(listener));
  rig = await createRig();
});
afterAll(async () => {
  await rig.close();
  for (const server of servers) server.close();
  authority.remove();
});

type Listener = NonNullable<Parameters<typeof createPlain>[1]>;

async function place(create: (listener: Listener) => Server): Promise<Place> {
  const seen: Place['seen'] = [];
  const server = create((request: IncomingMessage, response) => {
    const { method = '', url = '', headers } = request;
    const credentials = CREDENTIALS.filter((name) => headers[name] !== undefined);
    seen.push({ line: `${method} ${url}`, credentials });
    const redirects = url === '/base/r';
    response.writeHead(redirects ? status : 200, redirects ? { location } : {}).end('{}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, seen };
}

/** The seven ways to be led away, by name. */
function targets(): Readonly<Record<string, string>> {
  return {
    'the same host': `https://127.0.0.1:${base.port}/elsewhere`,
    'another host': `https://localhost:${base.port}/elsewhere`,
    'another port': `https://127.0.0.1:${other.port}/stolen`,
    'plain http': `http://127.0.0.1:${plain.port}/stolen`,
    'an address with a user': `https://user:pw@127.0.0.1:${other.port}/stolen`,
    'an address without scheme': `//127.0.0.1:${other.port}/stolen`,
    'a relative path': '../stolen',
  };
}

async function connection() {
  const provider = { ...sampleProvider(), headers: { 'x-api-key': 'k' } };
  return rig.open({
    provider,
    config: { baseUrl: `https://127.0.0.1:${base.port}/base`, token: TOKEN },
    common: { caFile: authority.path('ca.pem'), headers: COMMON },
  });
}

test('the servers would see a leak', async () => {
  const headers = Object.fromEntries(CREDENTIALS.map((name) => [name, 'x']));
  const options = { ca: authority.pair('ca').cert, headers };
  await new Promise<void>((resolve, reject) => {
    const sent = requestBy(`https://127.0.0.1:${other.port}/planted`, options, (answer) => {
      answer.resume().once('end', resolve);
    });
    sent.once('error', reject).end();
  });
  expect(other.seen.splice(0)).toEqual([{ line: 'GET /planted', credentials: CREDENTIALS }]);
});

test('8 statuses × 5 methods × 7 targets: none is followed, and no credential leaves', async () => {
  const { send, stats } = await connection();
  let cases = 0;
  for (status of STATUSES) {
    for (const method of METHODS) {
      for (const [name, target] of Object.entries(targets())) {
        cases += 1;
        location = target;
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: { a: 1 } };
        const error = await rejection(send({ method, path: '/r', ...body }));
        const doubtful = method !== 'GET' && (status === 302 || status === 303);
        expect([name, error.code, error.status]).toEqual([name, doubtful ? 'uncertain' : 'vendor', status]);
        expect(error.message).toContain(`answered ${status}, a redirect, which is never followed`);
        expect(`${error.message}${error.advice ?? ''}`).not.toContain('stolen');
        expect(base.seen.splice(0)).toEqual([{ line: `${method} /base/r`, credentials: CREDENTIALS }]);
      }
    }
  }
  expect(cases).toBe(280);
  expect(stats()).toEqual({ requests: 280, retries: 0, exchanges: 0 });
  expect([...other.seen, ...plain.seen]).toEqual([]);
});

test('nor does a state backend follow any of them', async () => {
  const { send, close } = createStateSend({
    userAgent: 'test',
    clock: rig.clock,
    random: () => 0,
    mask: (text) => text,
    caFile: authority.path('ca.pem'),
  });
  const headers = { authorization: 'Basic eA==', ...COMMON };
  for (status of STATUSES) {
    for (const method of ['GET', 'POST', 'DELETE', 'LOCK', 'UNLOCK']) {
      for (location of Object.values(targets())) {
        const answer = await send(method, `https://127.0.0.1:${base.port}/base/r`, { headers });
        expect(answer.status).toBe(status);
        expect(base.seen.splice(0).map(({ line }) => line)).toEqual([`${method} /base/r`]);
      }
    }
  }
  expect([...other.seen, ...plain.seen]).toEqual([]);
  await close();
});
