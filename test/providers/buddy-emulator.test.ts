import { buddyEmulator, type BuddyOptions } from '../../providers/buddy/emulator/buddy-emulator.ts';
import type { Clock } from '../../src/core/events.ts';
import type { Json } from '../../src/core/json.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import { call, type Called } from '../emulator/call.ts';

let emulator: Emulator;
let now = 1_700_000_000_000;
const clock: Clock = { now: () => now, sleep: () => Promise.resolve() };

async function start(options: Partial<BuddyOptions> = {}): Promise<void> {
  emulator = await startEmulator({ apis: [buddyEmulator(options)], clock });
}

afterEach(async () => {
  expect(emulator.problems).toEqual([]);
  await emulator.close();
});

const collection = '/workspaces/acme/integrations';

function send(method: string, path = collection, body?: Json, token = 'buddy-token'): Promise<Called> {
  const headers = { authorization: `Bearer ${token}` };
  return call(method, `${emulator.origin}${path}`, body === undefined ? { headers } : { headers, body });
}

const gitHub = { name: 'GitHub', type: 'GIT_HUB', scope: 'WORKSPACE', token: 'ghp-secret-1' };
const amazon = { name: 'AWS', type: 'AMAZON', scope: 'WORKSPACE', access_key: 'AK', secret_key: 'SK' };

async function add(body: Json = gitHub): Promise<string> {
  const { status, body: created } = await send('POST', collection, body);
  expect(status).toBe(201);
  return `${collection}/${created.hash_id}`;
}

async function messagesOf(answer: Promise<Called>, status: number): Promise<string> {
  const { status: actual, body } = await answer;
  expect([actual, Object.keys(body)]).toEqual([status, ['errors']]);
  return body.errors.map(({ message }: { message: string }) => message).join('; ');
}

describe('an integration lives through its life', () => {
  beforeEach(() => start());

  test('it is added, read, changed and deleted with the documented statuses', async () => {
    const path = await add();
    expect(await send('GET', path)).toMatchObject({
      status: 200,
      body: { name: 'GitHub', scope: 'WORKSPACE' },
    });
    expect(await send('PATCH', path, { name: 'Renamed' })).toMatchObject({
      status: 200,
      body: { name: 'Renamed' },
    });
    expect(await send('DELETE', path)).toMatchObject({ status: 204, text: '' });
    await messagesOf(send('DELETE', path), 404);
    await messagesOf(send('GET', path), 404);
  });

  test('what is empty is answered as null and not left out', async () => {
    const { body } = await send('GET', await add());
    expect(body).toMatchObject({
      auth_type: null,
      project_name: null,
      app_id: null,
      audience: null,
      note: null,
    });
    expect(body.permissions).toEqual({ others: 'USE_ONLY', admins: 'MANAGE', users: [], groups: [] });
    expect([body.all_pipelines_allowed, body.allowed_pipelines]).toEqual([true, []]);
    expect(body.identifier).not.toBe('');
  });

  test('what is write-only is held and never answered', async () => {
    const path = await add();
    for (const answer of [
      await send('GET', path),
      await send('GET'),
      await send('PATCH', path, { name: 'x' }),
    ]) {
      expect(answer.text).not.toContain('ghp-secret-1');
    }
    expect(emulator.control('snapshot')).toMatchObject({ buddy: [{ token: 'ghp-secret-1', name: 'x' }] });
  });

  test('only what is sent moves; permissions and pipelines are replaced whole and null clears them', async () => {
    const users = [{ id: 1, access_level: 'DENIED' }];
    const path = await add({
      ...gitHub,
      permissions: { others: 'DENIED', users },
      allowed_pipelines: [{ id: 7 }],
    });
    const renamed = await send('PATCH', path, { name: 'x' });
    expect(renamed.body.permissions.users).toEqual(users);
    expect(renamed.body.allowed_pipelines[0]).toMatchObject({ id: 7, name: 'Pipeline 7' });
    const cleared = await send('PATCH', path, {
      name: 'x',
      permissions: { others: 'USE_ONLY', users: null },
    });
    expect(cleared.body.permissions).toMatchObject({ others: 'USE_ONLY', users: [] });
  });

  test('the way of authentication and the identifier are made up where they are left out', async () => {
    expect((await send('GET', await add(amazon))).body).toMatchObject({
      auth_type: 'DEFAULT',
      identifier: 'i_aws',
    });
    expect((await send('GET', await add(amazon))).body.identifier).toBe('i_aws_2');
  });

  test('an identifier can be changed in place, but not to one in use', async () => {
    await add({ ...gitHub, identifier: 'first' });
    const path = await add({ ...gitHub, identifier: 'second' });
    expect((await send('PATCH', path, { name: 'x', identifier: 'third' })).body.identifier).toBe('third');
    expect(await messagesOf(send('PATCH', path, { name: 'x', identifier: 'first' }), 400)).toContain('taken');
  });
});

describe('what does not fit is refused', () => {
  test.each([
    ['no name', { ...gitHub, name: '' }, 'name is required'],
    ['no scope', { name: 'x', type: 'GIT_HUB', token: 't' }, 'scope is required'],
    ['an unknown scope', { ...gitHub, scope: 'ADMIN' }, 'not allowed'],
    ['an unknown type', { ...gitHub, type: 'FTP' }, 'type is not known'],
    ['a project scope without a project', { ...gitHub, scope: 'PROJECT' }, 'project_name is required'],
    ['no token', { name: 'x', type: 'GIT_HUB', scope: 'WORKSPACE' }, 'credentials are missing: token'],
    ['keys of AMAZON missing', { ...amazon, secret_key: null }, 'access_key and secret_key'],
    ['roles of a TRUSTED one missing', { ...amazon, auth_type: 'TRUSTED' }, 'role_assumptions'],
    [
      'neither token nor key with mail',
      { ...gitHub, type: 'CLOUDFLARE', token: null, api_key: 'k' },
      'api_key and email',
    ],
    ['a flag of another type', { ...gitHub, all_pipelines_allowed: 'yes' }, 'of type boolean'],
    ['a pipeline without an id', { ...gitHub, allowed_pipelines: [{}] }, 'allowed_pipelines.id is required'],
    ['a pipeline that is a number', { ...gitHub, allowed_pipelines: [7] }, 'must hold objects'],
    ['a fraction as id', { ...gitHub, allowed_pipelines: [{ id: 1.5 }] }, 'of type integer'],
    ['an unknown level', { ...gitHub, permissions: { others: 'STAGE' } }, 'not allowed'],
    ['permissions that are a list', { ...gitHub, permissions: [] }, 'of type object'],
    ['pipelines that are an object', { ...gitHub, allowed_pipelines: {} }, 'of type array'],
  ])('%s', async (_what, body, message) => {
    await start();
    expect(await messagesOf(send('POST', collection, body as Json), 400)).toContain(message);
  });

  test('an update without a name', async () => {
    await start();
    expect(await messagesOf(send('PATCH', await add(), { token: 'new' }), 400)).toContain('name is required');
  });

  test('an update of AMAZON with keys that does not repeat them, while TRUSTED needs none', async () => {
    await start();
    const path = await add(amazon);
    expect(await messagesOf(send('PATCH', path, { name: 'x' }), 400)).toContain('access_key is required');
    expect((await send('PATCH', path, { name: 'x', access_key: 'AK', secret_key: 'SK' })).status).toBe(200);
    const role = { role_assumptions: [{ arn: 'arn1' }] };
    const trusted = await add({ ...gitHub, type: 'AMAZON', auth_type: 'TRUSTED', ...role });
    expect((await send('PATCH', trusted, { name: 'x' })).status).toBe(200);
  });

  test('a way of authentication no source tells of is taken as it is', async () => {
    await start();
    const { body } = await send('POST', collection, { ...gitHub, type: 'SHOPIFY', auth_type: 'APP_RW' });
    expect(body.auth_type).toBe('APP_RW');
  });

  test('what is fixed at creation may be repeated but not changed', async () => {
    await start();
    const path = await add();
    expect((await send('PATCH', path, { name: 'x', type: 'GIT_HUB', scope: 'WORKSPACE' })).status).toBe(200);
    expect(await messagesOf(send('PATCH', path, { name: 'x', scope: 'PROJECT' }), 400)).toContain(
      'scope cannot',
    );
  });

  test('a body of another content type or shape', async () => {
    await start();
    const headers = { authorization: 'Bearer buddy-token', 'content-type': 'text/plain' };
    const answer = call('POST', `${emulator.origin}${collection}`, { headers, text: '{}' });
    expect(await messagesOf(answer, 400)).toContain('content type');
  });
});

describe('it can be told to behave otherwise', () => {
  test('unknown fields are ignored, or refused', async () => {
    await start();
    await add({ ...gitHub, colour: 'red' });
    expect(JSON.stringify(emulator.control('snapshot'))).not.toContain('red');
    await emulator.close();
    await start({ unknownFields: 'refused' });
    expect(await messagesOf(send('POST', collection, { ...gitHub, colour: 'red' }), 400)).toContain('colour');
  });

  test('a list holds full views, or summaries', async () => {
    await start();
    await add();
    const full = await send('GET');
    expect(Object.keys(full.body.integrations[0])).toContain('permissions');
    expect(Object.keys(full.body)).toEqual(['url', 'html_url', 'integrations']);
    await emulator.close();
    await start({ list: 'summary' });
    await add();
    const { integrations } = (await send('GET')).body;
    expect(Object.keys(integrations[0])).toEqual([
      'url',
      'html_url',
      'hash_id',
      'name',
      'type',
      'identifier',
    ]);
  });

  test('credentials are not checked, and fixed members are ignored', async () => {
    await start({ checkCredentials: false, immutable: 'ignored' });
    const path = await add({ ...amazon, access_key: null });
    expect((await send('PATCH', path, { name: 'x', type: 'GIT_HUB' })).body).toMatchObject({
      type: 'AMAZON',
    });
  });

  test('workspaces and projects may be missing', async () => {
    await start({ workspaces: ['acme'], projects: ['shop'] });
    expect(await messagesOf(send('GET', '/workspaces/other/integrations'), 404)).toContain('workspace');
    const inProject = { ...gitHub, scope: 'PROJECT', project_name: 'blog' };
    expect(await messagesOf(send('POST', collection, inProject), 404)).toContain('project');
    expect((await send('POST', collection, { ...inProject, project_name: 'shop' })).body.project_name).toBe(
      'shop',
    );
  });

  test('a list can lag behind', async () => {
    await start();
    emulator.faults.add({ match: { method: 'GET' }, fault: { staleList: { changes: 1 } } });
    await add();
    expect((await send('GET')).body.integrations).toEqual([]);
  });
});

describe('not everybody gets in', () => {
  test('a token is needed', async () => {
    await start();
    await messagesOf(call('GET', `${emulator.origin}${collection}`), 401);
    await messagesOf(send('GET', collection, undefined, 'other'), 401);
    expect((await call('GET', `${emulator.origin}${collection}?access_token=buddy-token`)).status).toBe(200);
  });

  test('each request needs its scope, by either of its names', async () => {
    const tokens = { info: ['INTEGRATION_INFO'], read: ['INTEGRATION_READ'], write: ['INTEGRATION_WRITE'] };
    await start({ tokens });
    expect((await send('GET', collection, undefined, 'info')).status).toBe(200);
    expect((await send('GET', collection, undefined, 'read')).status).toBe(200);
    await messagesOf(send('POST', collection, gitHub, 'info'), 403);
    expect((await send('POST', collection, gitHub, 'write')).status).toBe(201);
  });

  test('tokens are revoked and workspaces closed by control actions', async () => {
    await start();
    emulator.control('buddy.workspace', { workspace: 'acme', refuses: 'API is disabled in this workspace' });
    expect(await messagesOf(send('GET'), 403)).toBe('API is disabled in this workspace');
    emulator.control('buddy.workspace', { workspace: 'acme' });
    emulator.control('buddy.token', { token: 'buddy-token', scopes: [] });
    await messagesOf(send('GET'), 403);
    emulator.control('buddy.token', { token: 'buddy-token' });
    await messagesOf(send('GET'), 401);
  });

  test('requests are counted, and too many refused until the window ends', async () => {
    await start({ rateLimit: { limit: 2, windowSeconds: 60 } });
    expect((await send('GET')).headers).toMatchObject({
      'x-rate-limit-limit': '2',
      'x-rate-limit-remaining': '1',
      'x-rate-limit-reset': String(now / 1000 + 60),
    });
    await send('GET');
    await messagesOf(send('GET'), 429);
    now += 60_000;
    expect((await send('GET')).status).toBe(200);
  });
});

describe('others edit behind the back', () => {
  beforeEach(() => start());

  test('objects are added, changed and removed', async () => {
    const added = emulator.control('buddy.add', {
      workspace: 'acme',
      integration: { type: 'SLACK', name: 'Slack' },
    });
    const { id } = added as { id: string };
    emulator.control('buddy.change', { id, set: { name: 'Slack 2', permissions: { others: 'DENIED' } } });
    expect((await send('GET')).body.integrations).toMatchObject([
      { hash_id: id, type: 'SLACK', name: 'Slack 2' },
    ]);
    expect(emulator.control('buddy.remove', { id })).toBe(true);
    expect((await send('GET')).body.integrations).toEqual([]);
    expect(() => emulator.control('buddy.change', { id, set: {} })).toThrow('no integration');
  });
});
