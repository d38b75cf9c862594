import { buddyEmulator } from '../../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/index.ts';
import { PROVIDER_KEY, providerCode, UNKNOWN_TEXT } from '../../../src/pulumi-facts/tokens.ts';
import { isWireSecret, wireSecret, withoutMarks } from '../../../src/pulumi-facts/wire-secret.ts';
import { DynamicProcess, failure } from './dynamic-process.ts';
import { addresses, variables } from './provider-rig.ts';

const UPSUN = 'upsun:Integration';
const JIRA = 'gitjira:Integration';
const SECRET = 'ghp_a_token_nobody_may_see';
const github = { projectId: 'abc123', type: 'github', repository: 'acme/shop', token: SECRET };

let emulator: Emulator;
let provider: DynamicProcess;

beforeAll(async () => {
  emulator = await startEmulator({
    apis: [upsunEmulator(), buddyEmulator(), gitjiraEmulator()],
    layout: 'prefix',
  });
  const { UPSUN_API_TOKEN: token = '', ...env } = variables(emulator);
  const config = { ...addresses(emulator), 'holdfast:upsun.apiToken': wireSecret(token) };
  provider = await DynamicProcess.start(env, config);
});

afterAll(async () => {
  await provider.close();
  await emulator.close();
});

afterEach(() => {
  emulator.faults.clear();
  emulator.requests.length = 0;
});

function paths(): string[] {
  return emulator.requests.map(({ method, path }) => `${method} ${path}`);
}

function plain(properties: JsonObject): JsonObject {
  return withoutMarks(properties) as JsonObject;
}

test('the first calls run in parallel, and each one is configured', async () => {
  const hooks = Array.from({ length: 8 }, (_, index) => ({
    projectId: 'parallel',
    type: 'webhook',
    url: `https://hooks.acme.example/${String(index)}`,
  }));
  const made = await Promise.all(hooks.map((news) => provider.create(UPSUN, news)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(8);
  expect(paths().filter((line) => line.startsWith('GET'))).toHaveLength(1);
  expect(paths().filter((line) => line.endsWith('/oauth2/token'))).toHaveLength(1);
});

test('check marks secrets, and outputs keep them marked', async () => {
  const { inputs, failures } = await provider.check(UPSUN, { ...github, projectId: 'secrets' });
  expect(failures).toEqual([]);
  expect(isWireSecret(inputs['token'])).toBe(true);
  const { outputs } = await provider.create(UPSUN, plain(inputs));
  expect(isWireSecret(outputs['token'])).toBe(true);
  expect(plain(outputs)).toMatchObject({ token: SECRET, repository: 'acme/shop', role: '' });
  expect(outputs[PROVIDER_KEY]).toBe(providerCode(UPSUN));
});

test('check accepts what is not known yet, and says what is certainly wrong', async () => {
  const unknown = { ...github, projectId: UNKNOWN_TEXT, repository: UNKNOWN_TEXT, token: UNKNOWN_TEXT };
  const checked = await provider.check(UPSUN, unknown);
  expect(checked.failures).toEqual([]);
  expect(plain(checked.inputs)).toMatchObject(unknown);
  const wrong = await provider.check(UPSUN, { ...github, repository: 7, fetch_brnches: true });
  expect(wrong.failures.join('\n')).toContain('github has no property "fetch_brnches"');
  expect(wrong.failures.join('\n')).toContain('"repository" must be text, not a number');
});

test('diff leaves the comparison to the engine, and takes unknown values for changes', async () => {
  const news = { ...github, projectId: 'compared', [PROVIDER_KEY]: providerCode(UPSUN) };
  const { id, outputs } = await provider.create(UPSUN, news);
  const olds = plain(outputs);
  expect(await provider.diff(id, olds, news)).toEqual({ changes: 1, replaces: [] });
  expect(await provider.diff(id, olds, { ...news, fetch_branches: false })).toEqual({
    changes: 0,
    replaces: [],
  });
  expect(await provider.diff(id, olds, { ...news, token: UNKNOWN_TEXT })).toEqual({
    changes: 0,
    replaces: [],
  });
  expect(await provider.diff(id, olds, { ...news, type: 'bitbucket' })).toMatchObject({ replaces: ['type'] });
});

test('an update answers all outputs', async () => {
  const news = { ...github, projectId: 'updated', [PROVIDER_KEY]: providerCode(UPSUN) };
  const { id, outputs } = await provider.create(UPSUN, news);
  const updated = await provider.update(id, plain(outputs), { ...news, build_pull_requests: false });
  expect(plain(updated)).toMatchObject({ ...news, build_pull_requests: false, role: '' });
});

test('a numeric id of the vendor is text for Pulumi', async () => {
  const { id, outputs } = await provider.create(JIRA, {
    type: 'GITHUB',
    displayName: 'Acme',
    pat: SECRET,
    global: true,
  });
  expect(id).toMatch(/^\d+$/u);
  const seen = await provider.read(id, plain(outputs));
  expect(seen).toMatchObject({
    id,
    outputs: { displayName: 'Acme' },
    inputs: { displayName: 'Acme', global: true },
  });
  await provider.delete(id, plain(outputs));
});

test('read gives an empty id when the object is gone, and `.get` of nothing is an error', async () => {
  const { id, outputs } = await provider.create(UPSUN, { ...github, projectId: 'gone' });
  expect(await provider.get(UPSUN, id, { projectId: 'gone' })).toMatchObject({ repository: 'acme/shop' });
  await provider.delete(id, plain(outputs));
  expect(await provider.read(id, plain(outputs))).toMatchObject({ id: '' });
  const missing = await failure(provider.get(UPSUN, 'nothing', { projectId: 'gone' }));
  expect(missing.message).toMatch(/there is no upsun:Integration nothing in upsun projectId gone/u);
});

test('a lost answer is found again in the same call', async () => {
  emulator.faults.add({ match: { method: 'POST', path: '*/integrations', times: 1 }, fault: 'drop-after' });
  const { id } = await provider.create(UPSUN, { ...github, projectId: 'lost' });
  const { upsun } = emulator.control('snapshot') as { upsun: Record<string, { id: string }[]> };
  expect(upsun['lost']?.map((object) => object.id)).toEqual([id]);
});

test('a create that half succeeded reaches the engine with id, provider and reasons', async () => {
  emulator.faults.add({
    match: { method: 'PUT', path: '*/disable' },
    fault: { status: 400, body: { success: false, error: 'not today' } },
  });
  const news = { type: 'GITHUB', displayName: 'Half', pat: SECRET, global: true, disabled: true };
  const failed = await failure(provider.create(JIRA, news));
  expect(failed.partial?.id).toMatch(/^\d+$/u);
  expect(failed.partial?.reasons.join()).toContain('not today');
  expect(failed.partial?.properties[PROVIDER_KEY]).toBe(providerCode(JIRA));
  emulator.faults.clear();
  await provider.delete(failed.partial?.id ?? '', plain(failed.partial?.properties ?? {}));
});

test('no output of the process holds a secret', () => {
  expect(provider.output).not.toContain(SECRET);
});

test('the entry point is found from a program that is an ES module, too', async () => {
  const other = await DynamicProcess.start(variables(emulator), addresses(emulator), 'module');
  try {
    const { failures } = await other.check(UPSUN, github);
    expect(failures).toEqual([]);
  } finally {
    await other.close();
  }
});
