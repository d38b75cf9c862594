import { provider } from '../../providers/upsun/provider.ts';
import { integration } from '../../providers/upsun/integration.ts';
import { HoldfastError, type ErrorCode } from '../../src/core/errors.ts';
import { fieldsOf, leafFields } from '../../src/core/fields.ts';
import type { Json } from '../../src/core/json.ts';
import type { Answer, Request, Send } from '../../src/core/wire.ts';

const quirks = integration.quirks!;
const wait = () => Promise.resolve(true);

function answer(body: Json | undefined, status = 200): Answer {
  return { status, headers: {}, body, isJson: true };
}

/** Answers in turn and remembers what was asked; an error is thrown instead of answered. */
function scripted(...answers: readonly (Json | HoldfastError)[]): { send: Send; requests: Request[] } {
  const requests: Request[] = [];
  const send: Send = (request) => {
    const next = answers[requests.push(request) - 1];
    if (next instanceof HoldfastError) return Promise.reject(next);
    return next === undefined ? Promise.reject(new Error('no answer left')) : Promise.resolve(answer(next));
  };
  return { send, requests };
}

/** Every declarable value of every kind; values of maps are not credentials by themselves. */
const leaves = Object.keys(integration.variants).flatMap((variant) =>
  leafFields(fieldsOf(integration, variant))
    .filter(({ path, field }) => field.readOnly !== true && !path.includes('*'))
    .map(({ path, field }) => ({ variant, path: path.join('.'), field })),
);

const refused = (code: ErrorCode, fields: Readonly<Record<string, string>> = {}, status = 400) =>
  new HoldfastError(code, `refused as ${code}`, { fields, status });

describe('the table', () => {
  test('has all eighteen kinds', () => {
    expect(Object.keys(integration.variants).sort()).toEqual([
      'bitbucket',
      'bitbucket_server',
      'blackfire',
      'cdn.fastly',
      'github',
      'gitlab',
      'health.email',
      'health.pagerduty',
      'health.slack',
      'health.webhook',
      'httplog',
      'newrelic',
      'otlplog',
      'script',
      'splunk',
      'sumologic',
      'syslog',
      'webhook',
    ]);
  });
  const secrets = leaves.filter(({ field }) => field.secret === true && field.type === 'string');
  test.each(secrets.map(({ variant, path, field }) => [variant, path, field] as const))(
    'of %s refuses an empty %s, as an unset variable gives it',
    (_variant, _path, field) => {
      expect(field.minLength).toBe(1);
    },
  );
  test('lets one code source live in a project, whatever its kind', () => {
    const sources = Object.entries(integration.variants).filter(
      ([, variant]) => variant.exclusive === 'codeSource',
    );
    expect(sources.map(([name]) => name)).toEqual(['github', 'gitlab', 'bitbucket', 'bitbucket_server']);
    expect(
      sources.every(
        ([, variant]) => variant.hazards?.create !== undefined && variant.hazards.replace !== undefined,
      ),
    ).toBe(true);
  });
});

describe('unwrap', () => {
  test('takes the entity a write embeds', () => {
    const body = { status: 'Created', code: 201, _embedded: { entity: { id: 'a' } } };
    expect(quirks.unwrap?.(answer(body))).toEqual({ id: 'a' });
  });
  test('takes the answer itself where it is the entity, and nothing where there is none', () => {
    expect(quirks.unwrap?.(answer({ id: 'a' }))).toEqual({ id: 'a' });
    expect(quirks.unwrap?.(answer({ status: 'OK', code: 200 }))).toBeUndefined();
    expect(quirks.unwrap?.(answer(undefined, 204))).toBeUndefined();
  });
});

describe('settle', () => {
  const activity = (state: string, more: Record<string, Json> = {}) => ({
    id: 'act1',
    type: 'integration.github.fetch',
    state,
    _links: { self: { href: 'https://eu-3.platform.sh/api/projects/p1/integrations/i1/activities/act1' } },
    ...more,
  });
  const settle = async (started: Json, ...later: (Json | HoldfastError)[]) => {
    const { send, requests } = scripted(...later);
    const notes = await quirks.settle!(answer({ _embedded: { activities: [started] } }), send, wait);
    return { notes, paths: requests.map((request) => request.path) };
  };

  test('asks for nothing where no activity was started', async () => {
    const { send, requests } = scripted();
    expect(await quirks.settle!(answer({ status: 'OK' }), send, wait)).toEqual([]);
    expect(requests).toEqual([]);
  });
  test('reads an activity below the base address until it is complete', async () => {
    const { notes, paths } = await settle(
      activity('pending'),
      activity('in_progress'),
      activity('complete', { result: 'success' }),
    );
    expect(notes).toEqual([]);
    expect(paths).toEqual(Array(2).fill('/projects/p1/integrations/i1/activities/act1'));
  });
  test.each([
    ['failed', activity('complete', { result: 'failure' })],
    ['was cancelled', activity('cancelled')],
  ])('says that it %s', async (words, end) => {
    expect((await settle(activity('pending'), end)).notes).toEqual([
      `activity integration.github.fetch act1 ${words}`,
    ]);
  });
  test('is honest about what it could not await', async () => {
    expect((await settle({ id: 'a', type: 't', state: 'pending' })).notes).toEqual([
      'activity t a was not awaited: the answer does not say where to read it',
    ]);
    expect((await settle(activity('pending'), refused('permission'))).notes).toEqual([
      'activity integration.github.fetch act1 was not awaited: refused as permission',
    ]);
  });
  test('stops waiting after five minutes of polls', async () => {
    let slept = 0;
    const send: Send = () => Promise.resolve(answer(activity('in_progress')));
    const body = { _embedded: { activities: [activity('pending')] } };
    const notes = await quirks.settle!(answer(body), send, (ms) => ((slept += ms), Promise.resolve(true)));
    expect(notes).toEqual([
      'activity integration.github.fetch act1 was still in_progress when waiting for it ended',
    ]);
    expect(slept).toBeGreaterThanOrEqual(300_000);
    expect(slept).toBeLessThan(311_000);
  });
  test('reads nothing more once the user wants the run to end', async () => {
    const { send, requests } = scripted();
    const body = { _embedded: { activities: [activity('pending')] } };
    const notes = await quirks.settle!(answer(body), send, () => Promise.resolve(false));
    expect(notes).toEqual([
      'activity integration.github.fetch act1 was still pending when waiting for it ended',
    ]);
    expect(requests).toEqual([]);
  });
  test('ends at once when the run is cancelled', async () => {
    await expect(settle(activity('pending'), refused('cancelled'))).rejects.toThrow('refused as cancelled');
  });
});

describe('probe', () => {
  const probe = async (entity: Record<string, Json>, ...answers: (Json | HoldfastError)[]) => {
    const { send, requests } = scripted(...answers);
    return { result: await quirks.probe!(entity, 'i 1', { projectId: 'p1' }, send), requests };
  };
  test('posts to the link the entity names', async () => {
    const href = 'https://eu-3.platform.sh/api/projects/p1/integrations/i1/validate';
    const { result, requests } = await probe({ _links: { '#validate': { href } } }, {});
    expect(result.status).toBe('valid');
    expect(requests).toMatchObject([{ method: 'POST', path: '/projects/p1/integrations/i1/validate' }]);
  });
  test('posts to the usual place where the entity has lost its links', async () => {
    const { requests } = await probe({}, {});
    expect(requests[0]?.path).toBe('/projects/p1/integrations/i%201/validate');
  });
  test('asks nothing where the entity offers no validation', async () => {
    const { result, requests } = await probe({ _links: { self: { href: '/x' } } });
    expect([result.status, requests.length]).toEqual(['unverifiable', 0]);
  });
  test('reads a refusal field by field as invalid credentials', async () => {
    const { result } = await probe({}, refused('invalid', { token: 'Bad credentials' }));
    expect(result).toEqual({
      status: 'invalid',
      message: 'refused as invalid',
      fields: { token: 'Bad credentials' },
    });
  });
  test.each([
    ['400 without a word on any field', refused('invalid')],
    ['422, which no client reads as a validation', refused('invalid', {}, 422)],
    ['422 with words on fields', refused('invalid', { token: 'Bad credentials' }, 422)],
  ])('takes no credential for invalid because of %s', async (_what, refusal) => {
    const { result } = await probe({}, refusal);
    expect(result.status).toBe('unverifiable');
    expect(result.message).toContain('refused as invalid');
  });
  test('calls a missing endpoint unverifiable and passes every other failure on', async () => {
    expect((await probe({}, refused('not-found'))).result.status).toBe('unverifiable');
    await expect(probe({}, refused('permission'))).rejects.toThrow('refused as permission');
    await expect(probe({})).rejects.toThrow('no answer left');
  });
});

describe('authenticate', () => {
  test('exchanges an API token as the public client with an empty secret', async () => {
    const { send, requests } = scripted({ access_token: 'at', expires_in: 900, token_type: 'bearer' });
    const credentials = await provider.authenticate(
      { apiToken: 'key', authUrl: 'https://auth.example/' },
      send,
    );
    expect(credentials).toEqual({ headers: { authorization: 'Bearer at' }, expiresInSeconds: 900 });
    expect(requests).toEqual([
      {
        method: 'POST',
        path: 'https://auth.example/oauth2/token',
        form: { grant_type: 'api_token', api_token: 'key' },
        headers: { authorization: `Basic ${Buffer.from('platform-api-user:').toString('base64')}` },
        idempotent: true,
      },
    ]);
  });
  test('uses the public token service unless told otherwise, and no end where none is given', async () => {
    const { send, requests } = scripted({ access_token: 'at' });
    expect(await provider.authenticate({ apiToken: 'key' }, send)).toEqual({
      headers: { authorization: 'Bearer at' },
    });
    expect(requests[0]?.path).toBe('https://auth.upsun.com/oauth2/token');
  });
  test('takes an access token as it is', async () => {
    const { send, requests } = scripted();
    const credentials = await provider.authenticate({ accessToken: 'at', apiToken: 'key' }, send);
    expect([credentials.headers['authorization'], requests.length]).toEqual(['Bearer at', 0]);
  });
  test.each(['invalid', 'auth', 'permission'] as const)(
    'calls a token refused as %s an authentication failure',
    async (code) => {
      const { send } = scripted(refused(code));
      await expect(provider.authenticate({ apiToken: 'key' }, send)).rejects.toMatchObject({
        code: 'auth',
        message: 'Upsun refused the API token',
      });
    },
  );
  test('passes other failures on and refuses an answer without a token', async () => {
    await expect(
      provider.authenticate({ apiToken: 'key' }, scripted(refused('network')).send),
    ).rejects.toMatchObject({ code: 'network' });
    await expect(provider.authenticate({ apiToken: 'key' }, scripted('a page').send)).rejects.toMatchObject({
      code: 'auth',
    });
  });
});

describe('failure', () => {
  const read = (status: number, body: Json, method: Request['method'] = 'POST') =>
    provider.failure?.(answer(body, status), { method, path: '/projects/p/integrations' });

  test('turns a map of details into one message per field', () => {
    expect(read(400, { detail: { url: 'Required', port: ['x'] } })).toEqual({
      code: 'invalid',
      message: 'url: Required; port: ["x"]',
      fields: { url: 'Required', port: '["x"]' },
    });
    expect(read(400, { detail: {} })).toMatchObject({
      code: 'invalid',
      message: 'Upsun refused the request',
    });
  });
  test('explains a conflict on create as a second code source', () => {
    expect(read(409, { message: 'Conflict' })).toMatchObject({
      code: 'conflict',
      message: 'Conflict',
      advice: expect.stringContaining('code source'),
    });
    expect(read(409, { detail: 'Busy' }, 'PATCH')).toEqual({ code: 'conflict', message: 'Busy' });
    expect(read(409, {}, 'PATCH')?.message).toBe('Upsun reports a conflict');
  });
  test('leaves everything else to the usual rules', () => {
    expect([read(400, { error: 'x' }), read(400, 'x'), read(404, {}), read(500, {}), read(200, {})]).toEqual(
      Array(5).fill(undefined),
    );
  });
});

test('addresses: the public API unless told otherwise', () => {
  expect([provider.baseUrl({}), provider.baseUrl({ baseUrl: 'http://127.0.0.1:1' })]).toEqual([
    'https://api.upsun.com',
    'http://127.0.0.1:1',
  ]);
});
