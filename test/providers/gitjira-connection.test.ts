import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import type { GitJiraOptions } from '../../providers/gitjira/emulator/options.ts';
import { provider } from '../../providers/gitjira/provider.ts';
import type { Request } from '../../src/core/wire.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import { connect, type OpenConnection } from '../../src/http/connect.ts';
import { virtualClock, type VirtualClock } from '../http/virtual-clock.ts';

const { list, create, update, delete: remove } = provider.resources['Integration']?.operations ?? fail();
const listing: Request = { method: 'GET', path: list.path };
const gitlab = { type: 'GITLAB', displayName: 'Acme', pat: 'host-token-0123456789' };
const creation: Request = { method: 'POST', path: create.path, body: gitlab };

let emulator: Emulator;
let connection: OpenConnection;
let clock: VirtualClock;

function fail(): never {
  throw new Error('the provider has no integrations');
}

async function open(
  options: Partial<GitJiraOptions> = {},
  login: object = { token: 'jira-token' },
): Promise<void> {
  clock = virtualClock();
  emulator = await startEmulator({ apis: [gitjiraEmulator(options)], clock });
  connection = await connect({
    name: 'jira',
    provider,
    config: { baseUrl: `${emulator.origin}${options.contextPath ?? ''}/`, ...login },
    common: {},
    clock,
    random: () => 0.5,
    parallelism: 10,
    userAgent: 'holdfast-test/1',
    mask: (text) => text,
  });
}

afterEach(async () => {
  expect(emulator.problems).toEqual([]);
  await connection.close();
  await emulator.close();
});

/** Sends the list request and then others; only the first may have reached Jira. */
async function expectRefusedOnce(message: RegExp, advice: RegExp): Promise<void> {
  const refused = {
    code: 'auth',
    message: expect.stringMatching(message),
    advice: expect.stringMatching(advice),
  };
  await expect(connection.send(listing)).rejects.toMatchObject(refused);
  await expect(connection.send(listing)).rejects.toMatchObject({ code: 'auth' });
  await expect(connection.send(creation)).rejects.toMatchObject({ code: 'auth' });
  expect(emulator.requests).toHaveLength(1);
}

describe('what is sent', () => {
  test('every request carries the four headers, also one without a body', async () => {
    await open();
    const made = await connection.send(creation);
    expect(made.body).toMatchObject({ success: 'true', integration: { displayName: 'Acme' } });
    await connection.send({
      method: 'PUT',
      path: update.path.replace('{id}', '1'),
      body: { tagsFilter: 'v' },
    });
    await connection.send({
      method: 'PUT',
      path: '/rest/gitplugin/1.0/repository/1/disable',
      query: { disable: 'true' },
    });
    await connection.send({
      method: 'DELETE',
      path: remove.path.replace('{id}', '1'),
      query: { ...remove.query },
    });
    await connection.send(listing);
    expect(emulator.requests).toHaveLength(5);
    for (const { headers } of emulator.requests) {
      expect(headers).toMatchObject({
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'holdfast-test/1',
      });
      expect(headers).toHaveProperty('x-atlassian-token');
      expect(headers).toHaveProperty('authorization');
    }
  });

  test('the context path is kept and belongs to the origin', async () => {
    await open({ contextPath: '/tools/jira' });
    await connection.send(listing);
    expect(emulator.requests[0]?.path).toBe('/tools/jira/rest/gitplugin/1.0/integration');
    expect(connection.origin).toBe(`${emulator.origin}/tools/jira`);
  });

  test('an account works as a token does', async () => {
    await open({}, { username: 'admin', password: 'admin-password' });
    expect((await connection.send(listing)).status).toBe(200);
  });
});

describe('a refused login ends all requests of the connection', () => {
  test('wrong password, answered with a page', async () => {
    await open({}, { username: 'admin', password: 'wrong' });
    await expectRefusedOnce(/401: Jira did not accept the credentials/u, /user name and password/u);
  });

  test('a CAPTCHA', async () => {
    await open({ captchaAfter: 0 }, { username: 'admin', password: 'admin-password' });
    await expectRefusedOnce(/CAPTCHA/u, /browser/u);
  });

  test('a token taken for nobody with status 200', async () => {
    await open({ badToken: 'anonymous' }, { token: 'expired' });
    await expectRefusedOnce(/did not accept the credentials/u, /expired/u);
  });

  test('a refused token', async () => {
    await open({}, { token: 'expired' });
    await expectRefusedOnce(/must be authenticated/u, /expired/u);
  });

  test('passwords switched off', async () => {
    await open({ basic: false }, { username: 'admin', password: 'admin-password' });
    await expectRefusedOnce(/disabled on this instance/u, /personal access token/u);
  });

  test('a login page in front of Jira', async () => {
    await open({ loginPage: true });
    await expectRefusedOnce(/a page, not with JSON/u, /single sign-on/u);
  });

  test('a single sign-on that sends the caller to its own address', async () => {
    await open({ loginPage: 'redirect' });
    await expectRefusedOnce(/to another address/u, /single sign-on/u);
  });
});

test('a missing permission names the remedy', async () => {
  await open({ accounts: [{ name: 'joe', token: 'jira-token', administrator: false }] });
  await expect(connection.send(listing)).rejects.toMatchObject({
    code: 'permission',
    advice: expect.stringContaining('administrator permission'),
  });
});

test('an address without the app is told from an empty Jira', async () => {
  await open();
  emulator.faults.add({
    match: {},
    fault: { status: 404, text: '<html></html>', headers: { 'content-type': 'text/html' } },
  });
  await expect(connection.send(listing)).rejects.toMatchObject({
    code: 'vendor',
    advice: expect.stringContaining('base URL'),
  });
});

describe('refusals with success false', () => {
  test.each([200, 400, 409])('status %i: not carried out, with error and advice', async (failureStatus) => {
    await open({ failureStatus });
    await expect(connection.send({ ...creation, body: { type: 'GITLAB' } })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('Credentials are required'),
      advice: expect.stringContaining('correct the request'),
    });
    expect(emulator.requests).toHaveLength(1);
  });

  test('status 500: the outcome of a create is not known', async () => {
    await open({ failureStatus: 500 });
    await expect(connection.send({ ...creation, body: { type: 'GITLAB' } })).rejects.toMatchObject({
      code: 'uncertain',
      message: expect.stringContaining('Credentials are required'),
    });
    expect(emulator.requests).toHaveLength(1);
  });

  test('an integration that does not exist', async () => {
    await open();
    const path = update.path.replace('{id}', '5');
    for (const method of ['GET', 'DELETE'] as const) {
      await expect(connection.send({ method, path })).rejects.toMatchObject({
        code: 'not-found',
        message: expect.stringContaining('id=5 does not exist'),
      });
    }
  });
});

describe("Jira's rate limit", () => {
  test('Retry-After 0 beside remaining permissions slows nothing down', async () => {
    await open({ rateLimit: 100 });
    await connection.send(listing);
    await connection.send(listing);
    expect(clock.slept).toEqual([]);
  });

  test('a refusal is waited for and repeated, a create too, since it was refused', async () => {
    await open({ rateLimit: 1, retryAfterSeconds: 7 });
    await connection.send(listing);
    const sleep = clock.sleep.bind(clock);
    const begun = clock.now();
    Object.assign(clock, {
      sleep: async (ms: number) => {
        await sleep(ms);
        if (clock.now() - begun >= 7_000) emulator.control('gitjira.refill', {});
      },
    });
    expect((await connection.send(creation)).status).toBe(200);
    expect(emulator.requests.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(clock.now() - begun).toBeGreaterThanOrEqual(7_000);
  });
});
