import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import type { UpsunOptions } from '../../providers/upsun/emulator/options.ts';
import facts from '../../providers/upsun/facts.json' with { type: 'json' };
import type { Json, JsonObject } from '../../src/core/json.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import type { Emulator } from '../../src/emulator/index.ts';
import { call } from '../emulator/call.ts';
import { handClock } from '../emulator/hand-clock.ts';

const clock = handClock();
const authorization = 'Bearer test-access-token';
let emulator: Emulator;

beforeEach(() => start());
afterEach(() => emulator.close());

async function start(options: Partial<UpsunOptions> = {}): Promise<void> {
  emulator = await startEmulator({
    apis: [upsunEmulator({ accessTokens: ['test-access-token'], ...options })],
    clock,
  });
}

async function restart(options: Partial<UpsunOptions>): Promise<void> {
  await emulator.close();
  await start(options);
}

const send = (method: string, path: string, body?: Json): ReturnType<typeof call> =>
  call(method, `${emulator.origin}${path}`, {
    headers: { authorization },
    ...(body === undefined ? {} : { body }),
  });
const all = '/projects/p1/integrations';
const create = (body: JsonObject): ReturnType<typeof call> => send('POST', all, body);
const created = async (body: JsonObject): Promise<ReturnType<JSON['parse']>> =>
  (await create(body)).body._embedded.entity;
const held = (): ReturnType<JSON['parse']>[] =>
  (emulator.control('snapshot') as { upsun: Record<string, object[]> }).upsun['p1'] ?? [];

const github = { type: 'github', repository: 'acme/shop', token: 'canary-github' };
const hook = { type: 'webhook', url: 'https://hooks.example' };

describe('signing in', () => {
  const exchange = (headers: Record<string, string>, text: string): ReturnType<typeof call> =>
    call('POST', `${emulator.origin}/oauth2/token`, { headers, text });
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const basic = (client: string): Record<string, string> => ({
    authorization: `Basic ${btoa(`${client}:`)}`,
  });
  const grant = 'grant_type=api_token&api_token=upsun-emulator-api-token';

  test.each([
    ['Basic with an empty secret and a form', { ...form, ...basic('platform-api-user') }, grant],
    ['the client in the form', form, `${grant}&client_id=upsun-cli&client_secret=`],
    [
      'Basic and JSON',
      { 'content-type': 'application/json', ...basic('platform-cli') },
      '{"grant_type":"api_token","api_token":"upsun-emulator-api-token"}',
    ],
  ])('an API token is exchanged by %s', async (_way, headers, text) => {
    const { status, body } = await exchange(headers, text);
    expect(status).toBe(200);
    expect(body).toMatchObject({ expires_in: 900, token_type: 'bearer' });
    const list = await call('GET', `${emulator.origin}${all}`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    expect(list.status).toBe(200);
  });

  test('a wrong API token is 400, an unknown client 401, another grant 400', async () => {
    const client = { ...form, ...basic('platform-api-user') };
    expect((await exchange(client, 'grant_type=api_token&api_token=wrong')).status).toBe(400);
    expect((await exchange({ ...form, ...basic('nobody') }, grant)).status).toBe(401);
    expect((await exchange(form, grant)).status).toBe(401);
    expect((await exchange(client, 'grant_type=password')).status).toBe(400);
  });

  test('an access token ends after 900 seconds, or when all are revoked', async () => {
    const client = { ...form, ...basic('platform-api-user') };
    const status = async (token: string): Promise<number> =>
      (await call('GET', `${emulator.origin}${all}`, { headers: { authorization: `Bearer ${token}` } }))
        .status;
    const first = (await exchange(client, grant)).body.access_token;
    clock.advance(899_999);
    expect(await status(first)).toBe(200);
    clock.advance(1);
    expect(await status(first)).toBe(401);
    const second = (await exchange(client, grant)).body.access_token;
    emulator.control('upsun.revokeTokens');
    expect(await status(second)).toBe(401);
  });

  test('without a token, with a wrong one or another scheme nothing is told', async () => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, basic('test-access-token')]) {
      const answer = await call('GET', `${emulator.origin}${all}`, { headers });
      expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
    }
  });

  test('the configuration told reaches the API and its sign-in', () => {
    expect(emulator.config['upsun']).toEqual({
      baseUrl: emulator.origin,
      authUrl: emulator.origin,
      apiToken: 'upsun-emulator-api-token',
    });
  });
});

describe('projects', () => {
  test('any project exists by default, also below /api', async () => {
    await created(hook);
    expect((await send('GET', `/api${all}`)).body).toHaveLength(1);
    expect((await send('GET', '/projects/other/integrations')).body).toEqual([]);
    const { body } = await send('GET', '/projects/p1');
    expect(body.id).toBe('p1');
    expect(body.repository.url).toContain('p1.git');
    expect((await send('GET', new URL(body._links.integrations.href).pathname)).status).toBe(200);
  });

  test('with a list of projects the others are 404, and forbidden ones 403', async () => {
    await restart({ projects: ['p1', 'p2'], forbiddenProjects: ['p2'] });
    expect((await send('GET', all)).status).toBe(200);
    expect((await send('GET', '/projects/p2/integrations')).status).toBe(403);
    const missing = await send('POST', '/projects/p3/integrations', hook);
    expect([missing.status, missing.body.code]).toEqual([404, 404]);
  });

  test('a new project may come with a mail integration of its own', async () => {
    await restart({ defaultEmail: true });
    const { body } = await send('GET', all);
    expect(body).toMatchObject([{ type: 'health.email', recipients: ['#admins'], from_address: null }]);
  });

  test('capabilities name every type; a disabled one is refused', async () => {
    await restart({ disabledTypes: ['blackfire'] });
    const { config } = (await send('GET', '/projects/p1/capabilities')).body.integrations;
    expect(Object.keys(config).sort()).toEqual(Object.keys(facts.types).sort());
    expect([config.blackfire.enabled, config.github.enabled]).toEqual([false, true]);
    expect((await create({ type: 'blackfire' })).body.detail).toHaveProperty('type');
  });
});

describe('creating', () => {
  test('answers 201 with status, code and the entity embedded', async () => {
    const { status, body } = await create(github);
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'Created', code: 201, _embedded: { activities: [] } });
    const { entity } = body._embedded;
    expect(entity.id).toMatch(/^[a-z0-9]{13}$/);
    expect((await send('GET', `${all}/${entity.id}`)).body).toEqual(entity);
    expect((await send('GET', all)).body).toEqual([entity]);
  });

  test('fills in what was not sent and what nobody can set', async () => {
    expect(await created(github)).toMatchObject({
      fetch_branches: true,
      prune_branches: true,
      base_url: null,
      build_pull_requests_post_merge: false,
      role: '',
      token_type: 'classic_personal_token',
      created_at: new Date(clock.now()).toISOString(),
      updated_at: new Date(clock.now()).toISOString(),
    });
  });

  test('refuses with a map from field to message', async () => {
    expect((await create({ type: 'webhook' })).body).toMatchObject({
      code: 400,
      detail: { url: 'Required' },
    });
    expect((await create({})).body.detail).toEqual({ type: 'Required' });
    expect((await create({ type: 'fastly' })).body.detail).toHaveProperty('type');
    const syslog = await create({ type: 'syslog', host: 'h', port: '514', facility: 24, protocol: 'http' });
    expect(Object.keys(syslog.body.detail)).toEqual(['port', 'facility', 'protocol']);
    const mixed = await create({
      type: 'httplog',
      url: null,
      headers: { a: 1 },
      excluded_services: 'app',
      tls_verify: 'yes',
    });
    expect(Object.keys(mixed.body.detail).sort()).toEqual([
      'excluded_services',
      'headers',
      'tls_verify',
      'url',
    ]);
    expect((await create({ ...github, repository: 'shop' })).body.detail).toHaveProperty('repository');
    expect(held()).toEqual([]);
  });

  test('refuses what is no JSON object or not called JSON', async () => {
    const url = `${emulator.origin}${all}`;
    const plain = { authorization, 'content-type': 'text/plain' };
    const json = { authorization, 'content-type': 'application/json' };
    for (const [headers, text] of [
      [plain, JSON.stringify(hook)],
      [json, '{'],
      [json, '[]'],
    ] as const) {
      const { status, body } = await call('POST', url, { headers, text });
      expect([status, typeof body.detail]).toEqual([400, 'string']);
    }
  });

  test('ignores unknown and read-only members, or refuses them when strict', async () => {
    const entity = await created({ ...hook, colour: 'blue', role: 'admin' });
    expect(entity).not.toHaveProperty('colour');
    expect(entity.role).toBe('');
    await restart({ strict: true });
    const { body } = await create({ ...hook, colour: 'blue', role: 'admin' });
    expect(Object.keys(body.detail)).toEqual(['colour', 'role']);
  });

  test('a second code source in a project is 409; any other type may come twice', async () => {
    await created(github);
    const second = await create({ type: 'gitlab', project: 'acme/shop', token: 't' });
    expect([second.status, typeof second.body.detail]).toEqual([409, 'string']);
    expect((await send('POST', '/projects/p2/integrations', github)).status).toBe(201);
    expect([(await create(hook)).status, (await create(hook)).status]).toEqual([201, 201]);
  });

  test('fetch_branches off with pruning left to its default is refused', async () => {
    const { status, body } = await create({ ...github, fetch_branches: false });
    expect([status, Object.keys(body.detail)]).toEqual([400, ['prune_branches']]);
    expect((await create({ ...github, fetch_branches: false, prune_branches: false })).status).toBe(201);
  });
});

describe('unreadable values', () => {
  const secrets: readonly (readonly [JsonObject, string])[] = [
    [github, 'token'],
    [{ type: 'health.webhook', url: 'https://h', shared_key: 'canary' }, 'shared_key'],
    [{ type: 'newrelic', url: 'https://h', license_key: 'canary' }, 'license_key'],
    [{ type: 'syslog', host: 'h', port: 1, auth_token: 'canary', auth_mode: 'prefix' }, 'auth_token'],
  ];
  test.each(secrets)('%j is held but never answers it', async (body, name) => {
    const answer = await create(body);
    const { id } = answer.body._embedded.entity;
    const patched = await send('PATCH', `${all}/${id}`, { [name]: 'canary-2' });
    const texts = [answer.text, patched.text, (await send('GET', all)).text];
    expect(texts.filter((text) => text.includes('canary'))).toEqual([]);
    expect(patched.body._embedded.entity).not.toHaveProperty(name);
    expect(held()[0][name]).toBe('canary-2');
  });

  test('auth_mode is no secret and still never answered', async () => {
    const entity = await created({ type: 'syslog', host: 'h', port: 1, auth_mode: 'prefix' });
    expect(entity).not.toHaveProperty('auth_mode');
    expect(entity).toMatchObject({ protocol: 'tls', facility: 1, message_format: 'rfc5424' });
  });

  test('of credentials with a secret part only the other parts are answered, and all must be sent', async () => {
    const bitbucket = { type: 'bitbucket', repository: 'acme/shop' };
    const entity = await created({ ...bitbucket, app_credentials: { key: 'k', secret: 'canary' } });
    expect([entity.app_credentials, entity.addon_credentials]).toEqual([{ key: 'k' }, null]);
    const part = await send('PATCH', `${all}/${entity.id}`, { app_credentials: { key: 'k2' } });
    expect(part.body.detail).toEqual({ app_credentials: 'Required: secret' });
    expect(held()[0].app_credentials.secret).toBe('canary');
  });

  test('the shared key of a webhook and the routing key are answered', async () => {
    expect((await created({ ...hook, shared_key: 'k' })).shared_key).toBe('k');
    expect((await created({ type: 'health.pagerduty', routing_key: 'k' })).routing_key).toBe('k');
  });
});

describe('updating', () => {
  test('a PATCH changes what it names and nothing else; the time of change moves', async () => {
    const before = await created({ ...hook, events: ['a'], shared_key: 'k' });
    const { status, body } = await send('PATCH', `${all}/${before.id}`, { shared_key: null });
    expect([status, body.status, body.code]).toEqual([200, 'OK', 200]);
    const { entity } = body._embedded;
    expect(entity).toEqual({ ...before, shared_key: null, updated_at: entity.updated_at });
    expect(Date.parse(entity.updated_at)).toBeGreaterThan(Date.parse(before.updated_at));
  });

  test('an unreadable value moves the time of change too', async () => {
    const before = await created(github);
    const { body } = await send('PATCH', `${all}/${before.id}`, { token: 'rotated' });
    expect(body._embedded.entity.updated_at).not.toBe(before.updated_at);
  });

  test('the same type may be sent, another is refused', async () => {
    const { id } = await created(hook);
    expect((await send('PATCH', `${all}/${id}`, { type: 'webhook' })).status).toBe(200);
    const other = await send('PATCH', `${all}/${id}`, { type: 'script' });
    expect([other.status, Object.keys(other.body.detail)]).toEqual([400, ['type']]);
  });

  test('turning fetching off turns pruning off with it, or is refused by option', async () => {
    const { id } = await created(github);
    const { body } = await send('PATCH', `${all}/${id}`, { fetch_branches: false });
    expect(body._embedded.entity.prune_branches).toBe(false);
    const both = await send('PATCH', `${all}/${id}`, { prune_branches: true });
    expect(both.status).toBe(400);
    await send('PATCH', `${all}/${id}`, { fetch_branches: true, prune_branches: true });
    emulator.control('upsun.configure', { couplePrune: 'refuse' });
    expect((await send('PATCH', `${all}/${id}`, { fetch_branches: false })).status).toBe(400);
  });

  test('maps and lists are put in place whole, or maps merged by option', async () => {
    const { id } = await created({ type: 'httplog', url: 'https://h', headers: { a: '1' } });
    const patch = async (headers: JsonObject): Promise<unknown> =>
      (await send('PATCH', `${all}/${id}`, { headers })).body._embedded.entity.headers;
    expect(await patch({ b: '2' })).toEqual({ b: '2' });
    emulator.control('upsun.configure', { maps: 'merge' });
    expect(await patch({ c: '3' })).toEqual({ b: '2', c: '3' });
  });

  test('what does not exist is 404 for every method', async () => {
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const { status, body } = await send(method, `${all}/none`, method === 'GET' ? undefined : {});
      expect([status, body.code]).toEqual([404, 404]);
    }
  });
});

describe('deleting', () => {
  test('removes the integration; a second time it is 404', async () => {
    const { id } = await created(hook);
    const { status, body } = await send('DELETE', `${all}/${id}`);
    expect([status, body.code]).toEqual([200, 200]);
    expect((await send('GET', all)).body).toEqual([]);
    expect((await send('DELETE', `${all}/${id}`)).status).toBe(404);
  });

  test('frees the place of the code source', async () => {
    const { id } = await created(github);
    await send('DELETE', `${all}/${id}`);
    expect((await create(github)).status).toBe(201);
  });
});

describe('links and validation', () => {
  test('an entity links to itself on the region host and to its actions here', async () => {
    emulator.control('upsun.configure', { regionUrl: 'https://region.example' });
    const { id, _links: links } = await created(github);
    const path = `/api${all}/${id}`;
    expect(links).toEqual({
      self: { href: `https://region.example${path}` },
      '#edit': { href: path },
      '#delete': { href: path },
      '#validate': { href: `${path}/validate` },
      '#hook': { href: `https://region.example${path}/hook` },
    });
    const unauthenticated = await call('POST', `${emulator.origin}${path}/hook`, { body: {} });
    expect(unauthenticated.status).toBe(200);
  });

  test('validation is good until it is told otherwise', async () => {
    const { id, _links: links } = await created(github);
    const validate = (): ReturnType<typeof call> => send('POST', links['#validate'].href);
    expect((await validate()).status).toBe(200);
    emulator.control('upsun.invalidate', { id, detail: { token: 'has ended' } });
    expect(await validate()).toMatchObject({ status: 400, body: { detail: { token: 'has ended' } } });
    emulator.control('upsun.validate', { id });
    expect((await validate()).status).toBe(200);
    emulator.control('upsun.invalidate', { detail: { token: 'all have ended' } });
    expect((await validate()).status).toBe(400);
    emulator.control('upsun.validate');
    expect((await validate()).status).toBe(200);
  });
});

describe('activities', () => {
  test('a write to a code source embeds one that goes on with each reading', async () => {
    emulator.control('upsun.configure', {
      activityStates: ['pending', 'in_progress', 'complete'],
      activityResult: 'failure',
    });
    const { body } = await create(github);
    const [activity] = body._embedded.activities;
    expect(activity).toMatchObject({ type: 'integration.github.fetch', state: 'pending', result: null });
    const path = new URL(activity._links.self.href).pathname;
    expect((await send('GET', path)).body.state).toBe('in_progress');
    expect((await send('GET', path)).body).toMatchObject({ state: 'complete', result: 'failure' });
    expect((await send('GET', path)).body.state).toBe('complete');
    const lines = (await send('GET', `${path}/log`)).text.trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ seal: true });
    expect((await create(hook)).body._embedded.activities).toEqual([]);
  });

  test('they are listed newest first, by number and type, and can be cancelled', async () => {
    emulator.control('upsun.configure', { activityStates: ['in_progress'] });
    const { id } = await created(github);
    await send('PATCH', `${all}/${id}`, { token: 'next' });
    const path = `${all}/${id}/activities`;
    const { body: both } = await send('GET', path);
    expect(both).toHaveLength(2);
    expect((await send('GET', `${path}?count=1`)).body).toEqual([both[0]]);
    expect((await send('GET', `${path}?type=other`)).body).toEqual([]);
    await send('POST', `${path}/${both[0].id}/cancel`);
    expect((await send('GET', `${path}/${both[0].id}`)).body.state).toBe('cancelled');
    expect((await send('GET', `${path}/none`)).status).toBe(404);
  });
});

describe('changes behind the client', () => {
  test('add, change and remove need no permission and show at once', async () => {
    const added = emulator.control('upsun.add', {
      project: 'p1',
      type: 'webhook',
      set: { url: 'https://elsewhere' },
    }) as { id: string; updated_at: string };
    expect((await send('GET', all)).body).toMatchObject([{ url: 'https://elsewhere', events: ['*'] }]);
    const changed = emulator.control('upsun.change', { id: added.id, set: { events: ['x'] } });
    expect(changed).toMatchObject({ events: ['x'] });
    expect((await send('GET', `${all}/${added.id}`)).body.updated_at).not.toBe(added.updated_at);
    emulator.control('upsun.remove', { id: added.id });
    expect((await send('GET', all)).body).toEqual([]);
  });

  test('what they cannot do they say', () => {
    expect(() => emulator.control('upsun.change', { id: 'none' })).toThrow('no integration none');
    expect(() => emulator.control('upsun.add', { type: 'fastly' })).toThrow('known type');
    expect(() => emulator.control('upsun.configure', { speed: 1 })).toThrow('no option "speed"');
  });
});

describe('all eighteen types', () => {
  const sample: Readonly<Record<string, Json>> = {
    repository: 'acme/shop',
    project: 'acme/shop',
    recipients: ['a@b.example'],
    port: 514,
  };
  test.each(Object.entries(facts.types))('%s can be created, read and deleted', async (type, fact) => {
    const fields = Object.entries(fact.fields) as [string, { required?: boolean; class: string }][];
    const required = fields.filter(([, { required: needed }]) => needed === true);
    const body = Object.fromEntries(required.map(([name]) => [name, sample[name] ?? 'text']));
    const entity = await created({ ...body, type });
    const readable = fields.filter(([, { class: kind }]) => kind !== 'write').map(([name]) => name);
    const always = ['id', 'type', 'role', 'created_at', 'updated_at', '_links'];
    expect(Object.keys(entity).sort()).toEqual([...readable, ...always].sort());
    expect((await send('DELETE', `${all}/${entity.id}`)).status).toBe(200);
    expect(emulator.problems).toEqual([]);
  });
});
