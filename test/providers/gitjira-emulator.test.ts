import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import type { GitJiraOptions } from '../../providers/gitjira/emulator/options.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';

const path = '/rest/gitplugin/1.0/integration';
const gitlab = { type: 'GITLAB', displayName: 'Acme', pat: 'host-token' };
const token = { authorization: 'Bearer jira-token' };
const json = { ...token, accept: 'application/json', 'content-type': 'application/json' };

let emulator: Emulator;
let time: number;

async function start(options: Partial<GitJiraOptions> = {}): Promise<void> {
  time = 1_700_000_000_000;
  const clock = { now: () => time, sleep: () => Promise.resolve() };
  emulator = await startEmulator({ apis: [gitjiraEmulator(options)], clock });
}

afterEach(async () => {
  await emulator.close();
});

interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function call(method: string, target: string, { body, headers = json }: Sent = {}) {
  const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${emulator.origin}${target}`, {
    method,
    headers,
    redirect: 'manual',
    ...init,
  });
  const text = await response.text();
  const isJson = /^[{[]/.test(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

async function created(body: object = gitlab): Promise<number> {
  const answer = await call('POST', path, { body });
  return answer.body.integration.id;
}

async function read(id: number) {
  return (await call('GET', `${path}/${id}`)).body.integration[0];
}

describe('envelopes', () => {
  test('each request has its own', async () => {
    await start();
    const made = await call('POST', path, { body: gitlab });
    expect(made.body.success).toBe('true');
    const { id } = made.body.integration;
    expect((await call('GET', path)).body).toMatchObject({ success: true, integrations: [{ id }] });
    expect((await call('GET', `${path}/${id}`)).body).toMatchObject({
      success: 'true',
      integration: [{ id }],
    });
    const put = await call('PUT', `${path}/${id}`, { body: { tagsFilter: 'v.*' } });
    expect(put.body).toMatchObject({ success: 'true', integration: { id, tagsFilter: 'v.*' } });
    expect((await call('DELETE', `${path}/${id}?deleteFiles=false`)).body).toEqual({ success: true });
  });

  test('they can be of one kind, as in other versions', async () => {
    await start({ success: 'boolean', entity: 'object' });
    const id = await created();
    expect((await call('GET', `${path}/${id}`)).body).toMatchObject({ success: true, integration: { id } });
  });
});

describe('what is kept and answered', () => {
  test('the type comes back under another name and nulls are left out', async () => {
    await start();
    const seen = await read(await created({ ...gitlab, apiPath: null }));
    expect(seen).toMatchObject({ integrationType: 'GITLAB', origin: 'https://gitlab.com', global: true });
    for (const name of ['type', 'apiPath', 'tagsFilter', 'requireUserPat'])
      expect(seen).not.toHaveProperty(name);
  });

  test('secrets are kept but never answered', async () => {
    await start();
    const id = await created();
    expect(JSON.stringify([await read(id), (await call('GET', path)).body])).not.toContain('host-token');
    expect(emulator.control('snapshot')).toMatchObject({
      gitjira: { integrations: [{ id, pat: 'host-token' }] },
    });
  });

  test('an update merges and clears with an empty text', async () => {
    await start();
    const id = await created({ ...gitlab, tagsFilter: 'v.*', prHideFilter: 'x' });
    await call('PUT', `${path}/${id}`, { body: { tagsFilter: '' } });
    expect(await read(id)).toMatchObject({
      displayName: 'Acme',
      tagsFilter: '',
      prHideFilter: 'x',
      showAllTags: true,
    });
    expect(emulator.control('snapshot')).toMatchObject({
      gitjira: { integrations: [{ pat: 'host-token' }] },
    });
  });

  test('projects are a set and give way to global', async () => {
    await start();
    const id = await created({ ...gitlab, global: false, projectMappingIds: [1, 3, 2, 3] });
    expect((await read(id)).projectMappingIds).toEqual([3, 2, 1]);
    await call('PUT', `${path}/${id}`, { body: { global: true } });
    expect((await read(id)).projectMappingIds).toEqual([]);
  });

  test('names and addresses are filled in, a public service is shown under its API address', async () => {
    await start();
    const id = await created({ type: 'GITHUB', origin: 'https://github.com', pat: 'x' });
    expect(await read(id)).toMatchObject({
      origin: 'https://api.github.com',
      displayName: 'https://github.com/*',
    });
  });

  test('a folder shows where it lies; unconfirmed fields are answered only on demand', async () => {
    await start();
    const id = await created({ type: 'FILESPACE', origin: '/srv/repos/*', folderDepth: 2 });
    expect(await read(id)).toMatchObject({ root: '/srv/repos', absoluteRoot: true });
    expect(await read(id)).not.toHaveProperty('folderDepth');
    emulator.control('gitjira.configure', { echoUnconfirmed: true });
    expect(await read(id)).toHaveProperty('folderDepth', 2);
  });

  test('indexing ends later', async () => {
    await start({ indexingMs: 5_000 });
    const id = await created();
    expect(await read(id)).not.toHaveProperty('lastIndexedDate');
    time += 5_000;
    expect(await read(id)).toHaveProperty('lastIndexedDate');
  });
});

describe('quirks', () => {
  test('an update answers success without disabling; the other request does it', async () => {
    await start();
    const id = await created();
    const put = await call('PUT', `${path}/${id}`, { body: { disabled: true } });
    expect(put.body).toMatchObject({ success: 'true', integration: { disabled: false } });
    const target = `/rest/gitplugin/1.0/repository/${id}/disable`;
    expect((await call('PUT', `${target}?disable=true`)).body).toEqual({ success: true });
    expect((await read(id)).disabled).toBe(true);
    expect((await call('PUT', target)).body.success).toBe(false);
  });

  test('an update without disabled may enable again', async () => {
    await start({ disabledOmitted: 'enabled' });
    const id = await created();
    await call('PUT', `/rest/gitplugin/1.0/repository/${id}/disable?disable=true`);
    await call('PUT', `${path}/${id}`, { body: { displayName: 'B' } });
    expect((await read(id)).disabled).toBe(false);
  });

  test('another type is ignored or refused', async () => {
    await start();
    const id = await created();
    await call('PUT', `${path}/${id}`, { body: { type: 'GERRIT' } });
    expect((await read(id)).integrationType).toBe('GITLAB');
    emulator.control('gitjira.configure', { typeInUpdate: 'refused' });
    expect((await call('PUT', `${path}/${id}`, { body: { type: 'GERRIT' } })).body.success).toBe(false);
  });

  test('a deleted integration lingers for some reads, yet cannot be written', async () => {
    await start({ lingeringReads: 2 });
    const id = await created();
    await call('DELETE', `${path}/${id}?deleteFiles=false`);
    expect((await call('PUT', `${path}/${id}`, { body: {} })).body.success).toBe(false);
    expect((await call('GET', `${path}/${id}`)).body.success).toBe('true');
    expect((await call('GET', path)).body.integrations).toHaveLength(1);
    expect((await call('GET', `${path}/${id}`)).body.success).toBe(false);
  });

  test('erasing a folder is noticed', async () => {
    await start();
    const id = await created({ type: 'FILESPACE', origin: '/srv/repos/*' });
    await call('DELETE', `${path}/${id}?deleteFiles=true`);
    expect(emulator.control('snapshot')).toMatchObject({ gitjira: { erased: ['/srv/repos/*'] } });
  });
});

describe('refusals', () => {
  test('a missing integration is success false with a status that can be chosen', async () => {
    await start();
    const missing = { success: false, error: 'Repository with id=5 does not exist' };
    expect(await call('GET', `${path}/5`)).toMatchObject({ status: 200, body: missing });
    emulator.control('gitjira.configure', { failureStatus: 404 });
    expect(await call('DELETE', `${path}/5`)).toMatchObject({ status: 404, body: missing });
  });

  const refused: readonly (readonly [string, object])[] = [
    ['no type', { displayName: 'x' }],
    ['an unknown type', { type: 'BITBUCKET', pat: 'x' }],
    ['no credentials', { type: 'GITLAB' }],
    ['half an account', { type: 'GERRIT', origin: 'https://g', username: 'u' }],
    ['no origin', { type: 'GITLAB_SERVER', pat: 'x' }],
    ['no region', { type: 'AWS', username: 'u', password: 'p' }],
    ['an unknown region', { type: 'AWS', username: 'u', password: 'p', awsRegion: 'moon-1' }],
    ['a depth out of range', { type: 'FILESPACE', origin: '/x/*', folderDepth: 9 }],
    ['a token with a named account', { type: 'TFS_SERVER', origin: 'https://t', username: 'u', pat: 'x' }],
    ['projects beside global', { ...gitlab, global: true, projectMappingIds: [1] }],
    ['a browser without projects', { ...gitlab, global: false, gitViewerEnabled: true }],
    ['a relative path', { ...gitlab, apiPath: 'projects' }],
    ['a filter too long', { ...gitlab, apiFilter: 'x'.repeat(2001) }],
    ['text for a switch', { ...gitlab, global: 'yes' }],
  ];
  test.each(refused)('%s is refused', async (_what, body) => {
    await start();
    expect((await call('POST', path, { body })).body.success).toBe(false);
    expect((await call('GET', path)).body.integrations).toEqual([]);
  });

  test('a write needs JSON; a POST without a content type fails the cross-site check', async () => {
    await start();
    const text = { ...token, 'content-type': 'text/plain' };
    const xsrf = await call('POST', path, { headers: text, body: '{}' });
    expect([xsrf.status, xsrf.text]).toEqual([403, 'XSRF check failed']);
    const marked = { ...text, 'x-atlassian-token': 'no-check' };
    expect((await call('POST', path, { headers: marked, body: '{}' })).status).toBe(415);
    expect((await call('POST', path, { headers: token })).status).toBe(403);
    const browser = { ...json, 'user-agent': 'Mozilla/5.0', 'x-atlassian-token': 'no-check' };
    expect((await call('POST', path, { headers: browser, body: gitlab })).status).toBe(403);
  });
});

describe('the login layer', () => {
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });

  test('nobody gets 401 and is called anonymous', async () => {
    await start();
    const answer = await call('GET', path, { headers: {} });
    expect([answer.status, answer.headers.get('x-ausername')]).toEqual([401, 'anonymous']);
  });

  test('a bad token may be taken for nobody with status 200', async () => {
    await start({ badToken: 'anonymous' });
    const answer = await call('GET', path, { headers: { authorization: 'Bearer wrong' } });
    expect([answer.status, answer.headers.get('x-ausername')]).toEqual([200, 'anonymous']);
  });

  test('failed logins end in a CAPTCHA that only a browser can clear', async () => {
    await start({ captchaAfter: 2 });
    const attempt = (pair: string) => call('GET', path, { headers: basic(pair) });
    expect((await attempt('admin:admin-password')).status).toBe(200);
    expect((await attempt('admin:no')).headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
    expect((await attempt('admin:no')).status).toBe(401);
    const denied = await attempt('admin:admin-password');
    expect(denied.status).toBe(403);
    expect(denied.headers.get('x-authentication-denied-reason')).toContain('CAPTCHA_CHALLENGE');
    emulator.control('gitjira.solveCaptcha', {});
    expect((await attempt('admin:admin-password')).status).toBe(200);
  });

  test('passwords can be switched off', async () => {
    await start({ basic: false });
    const answer = await call('GET', path, { headers: basic('admin:admin-password') });
    expect([answer.status, Object.keys(answer.body)]).toEqual([403, ['message']]);
  });

  test('others than administrators are refused', async () => {
    await start({ accounts: [{ name: 'joe', token: 'jira-token', administrator: false }] });
    const answer = await call('GET', path);
    expect([answer.status, answer.body['status-code']]).toEqual([403, 403]);
  });

  test('a single sign-on answers with its page', async () => {
    await start({ loginPage: true });
    const answer = await call('GET', path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('or sends the caller there', async () => {
    await start({ loginPage: 'redirect' });
    const answer = await call('GET', path);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://sign-on.example/login']);
  });

  test('the limit shows on every answer, with Retry-After 0 while permissions remain', async () => {
    await start({ rateLimit: 2, retryAfterSeconds: 3 });
    const first = await call('GET', path);
    expect([first.headers.get('retry-after'), first.headers.get('x-ratelimit-remaining')]).toEqual([
      '0',
      '1',
    ]);
    await call('GET', path);
    const third = await call('GET', path);
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '3']);
    emulator.control('gitjira.refill', {});
    expect((await call('GET', path)).status).toBe(200);
  });
});

test('edits behind the back: add, change, remove, also of types nobody documents', async () => {
  await start({ contextPath: '/tools/jira' });
  const below = `/tools/jira${path}`;
  const id = emulator.control('gitjira.add', { type: 'GITHUB_APP', displayName: 'App' });
  expect((await call('GET', below)).body.integrations).toMatchObject([{ id, integrationType: 'GITHUB_APP' }]);
  emulator.control('gitjira.change', { id, displayName: 'Other' });
  expect((await call('GET', `${below}/${JSON.stringify(id)}`)).body.integration[0].displayName).toBe('Other');
  emulator.control('gitjira.remove', { id });
  expect((await call('GET', below)).body.integrations).toEqual([]);
  expect(emulator.problems).toEqual([]);
});
