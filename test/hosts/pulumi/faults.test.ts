import type { JsonObject } from '../../../src/core/json.ts';
import { ProviderRig } from './provider-rig.ts';

const UPSUN = 'upsun:Integration';
const BUDDY = 'buddy:Integration';
const hook: JsonObject = { projectId: 'abc123', type: 'webhook', url: 'https://hooks.acme.example/a' };

let rig: ProviderRig;

async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
  rig = await ProviderRig.start({ env });
}

afterEach(async () => {
  await rig.close();
});

function hooks(count: number, projects = 1): JsonObject[] {
  return Array.from({ length: count }, (_, index) => ({
    projectId: `project${String(index % projects)}`,
    type: 'webhook',
    url: `https://hooks.acme.example/${String(index)}`,
  }));
}

async function messages(calls: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(calls);
  return settled.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : 'done'));
}

test.each(['drop-after', 'drop-before'] as const)(
  'a create whose answer is lost (%s) ends with one object',
  async (fault) => {
    await start();
    rig.emulator.faults.add({ match: { method: 'POST', path: '*/integrations', times: 1 }, fault });
    const stored = await rig.create(UPSUN, hook);
    const { upsun } = rig.emulator.control('snapshot') as { upsun: Record<string, { id: string }[]> };
    expect(upsun['abc123']?.map(({ id }) => id)).toEqual([stored.id]);
    expect(stored.outputs).toMatchObject(hook);
  },
);

test('a create that is answered with a web page is found in the list', async () => {
  await start();
  rig.emulator.faults.add({
    match: { method: 'POST', path: '*/integrations', times: 1 },
    fault: { html: true },
  });
  const stored = await rig.create(UPSUN, hook);
  const { upsun } = rig.emulator.control('snapshot') as { upsun: Record<string, { id: string }[]> };
  expect(upsun['abc123']?.map(({ id }) => id)).toEqual([stored.id]);
});

test('a refused create names request, status, field and what the vendor says, and no secret', async () => {
  await start();
  const secret = 'ghp_a_token_nobody_may_see';
  rig.emulator.faults.add({
    match: { method: 'POST', path: '*/integrations' },
    fault: { status: 400, body: { detail: { token: `the token ${secret} was revoked` } } },
  });
  const news = { projectId: 'abc123', type: 'github', repository: 'acme/shop', token: secret };
  const [message = ''] = await messages([rig.create(UPSUN, news)]);
  expect(message).toMatch(/POST 127\.0\.0\.1:\d+\/upsun\/projects\/abc123\/integrations .*400/u);
  expect(message).toMatch(/^ {2}token: the token \(sensitive value\) was revoked$/mu);
  expect(message).not.toContain(secret);
});

test('twenty creates in one scope share one list', async () => {
  await start();
  await Promise.all(hooks(20).map((news) => rig.create(UPSUN, news)));
  expect(rig.sent().filter((line) => line.startsWith('GET'))).toEqual([
    'GET /projects/project0/integrations',
  ]);
});

test('a refresh of 500 resources in 10 scopes is 10 lists', async () => {
  await start();
  const stored = await Promise.all(hooks(500, 10).map((news) => rig.create(UPSUN, news)));
  rig.restart();
  rig.sent();
  const seen = await Promise.all(stored.map((one) => rig.refresh(UPSUN, one)));
  expect(seen.filter((one) => one === undefined)).toEqual([]);
  expect(rig.sent()).toHaveLength(10);
});

test('a list is read again after 30 seconds', async () => {
  await start();
  const stored = await rig.create(UPSUN, hook);
  rig.sent();
  await rig.refresh(UPSUN, stored);
  expect(rig.sent()).toEqual([]);
  await rig.clock.sleep(31_000);
  rig.emulator.control('upsun.change', { id: stored.id, set: { url: 'https://hooks.acme.example/moved' } });
  const seen = await rig.refresh(UPSUN, stored);
  expect(seen?.inputs['url']).toBe('https://hooks.acme.example/moved');
  expect(rig.sent()).toEqual(['GET /projects/abc123/integrations']);
});

test('a wrong token is exchanged once; one error is complete, the others are one line each', async () => {
  await start({ UPSUN_API_TOKEN: 'not-the-token' });
  const all = await messages(hooks(12, 4).map((news) => rig.create(UPSUN, news)));
  const exchanges = rig.emulator.requests.filter(({ path }) => path.endsWith('/oauth2/token'));
  expect(exchanges).toHaveLength(1);
  expect(rig.sent()).toEqual([]);
  expect(all.filter((message) => message.includes('\n'))).toHaveLength(1);
  expect(all.filter((message) => message.startsWith('upsun: not tried'))).toHaveLength(11);
});

test('a wrong token that goes with each request is tried once as well', async () => {
  await start({ BUDDY_TOKEN: 'not-the-token' });
  const news = {
    type: 'AMAZON',
    name: 'x',
    scope: 'WORKSPACE',
    auth_type: 'DEFAULT',
    access_key: 'a',
    secret_key: 'b',
  };
  const calls = ['a', 'b', 'c', 'd'].map((workspace) => rig.create(BUDDY, { ...news, workspace }));
  const all = await messages(calls);
  expect(rig.emulator.requests).toHaveLength(1);
  expect(all.filter((message) => message.startsWith('buddy: not tried'))).toHaveLength(3);
});

test('missing credentials are one complete error that names variable and command', async () => {
  await start({ UPSUN_API_TOKEN: '' });
  const all = await messages(hooks(3).map((news) => rig.create(UPSUN, news)));
  expect(all.filter((message) => message.startsWith('upsun: not tried'))).toHaveLength(2);
  const [first = ''] = all.filter((message) => !message.startsWith('upsun: not tried'));
  expect(first).toContain('UPSUN_API_TOKEN');
  expect(first).toContain('pulumi config set --secret holdfast:upsun.');
});

test('a second request that fails after the create reports the id with all that is needed to go on', async () => {
  await start();
  rig.emulator.faults.add({
    match: { method: 'PUT', path: '*/disable' },
    fault: { status: 400, body: { success: false, error: 'no' } },
  });
  const news = {
    type: 'GITHUB',
    displayName: 'Acme',
    pat: 'ghp_token_of_the_app',
    global: true,
    disabled: true,
    __provider: 'code',
  };
  const failed = await rig.create('gitjira:Integration', news).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  expect(failed).toMatchObject({
    id: expect.any(String),
    properties: { __provider: 'code', displayName: 'Acme' },
  });
});

test('whatever is thrown is an Error with text', async () => {
  await start();
  const nothing = await rig
    .handler('nobody:Thing')
    .create({})
    .catch((error: unknown) => error);
  expect(nothing).toBeInstanceOf(Error);
  expect((nothing as Error).message).toContain('no resource type nobody:Thing');
});
