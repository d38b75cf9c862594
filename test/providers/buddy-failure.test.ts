import { provider } from '../../providers/buddy/provider.ts';
import { integration } from '../../providers/buddy/integration.ts';
import { readEntity } from '../../src/core/read.ts';
import type { Json } from '../../src/core/json.ts';
import type { Request } from '../../src/core/wire.ts';

const collection = '/workspaces/acme/integrations';
const member = `${collection}/5ddb7c180fb38be67bd78a88a`;

function fail(status: number, body: Json | undefined, method: Request['method'] = 'GET', path = collection) {
  return provider.failure?.({ status, headers: {}, body, isJson: true }, { method, path });
}

function errors(...messages: readonly string[]): Json {
  return { errors: messages.map((message) => ({ message })) };
}

describe('what the vendor refuses is explained', () => {
  test('all messages of the errors array are passed on', () => {
    expect(fail(400, errors('name is empty', 'token is wrong'), 'POST')).toMatchObject({
      code: 'invalid',
      message: 'name is empty; token is wrong',
    });
  });

  test.each([
    ['GET', 'INTEGRATION_INFO'],
    ['POST', 'INTEGRATION_ADD'],
    ['PATCH', 'INTEGRATION_MANAGE'],
    ['DELETE', 'INTEGRATION_MANAGE'],
  ] as const)('a forbidden %s names the scope %s', (method, scope) => {
    const failure = fail(403, errors('cannot receive data'), method);
    expect(failure).toMatchObject({ code: 'permission', message: 'cannot receive data' });
    expect(failure?.advice).toContain(scope);
    expect(failure?.advice).toContain('API access');
  });

  test('a refused token is an authentication error', () => {
    expect(fail(401, errors('wrong token'))).toMatchObject({ code: 'auth', message: 'wrong token' });
  });

  test('a missing place points to the workspace, the project and the region', () => {
    expect(fail(404, errors('not found'))).toMatchObject({ code: 'not-found' });
    for (const word of ['workspace', 'project_name', 'region']) {
      expect(fail(404, errors('not found'), 'POST')?.advice).toContain(word);
    }
  });

  test('a missing object is told from a missing place', () => {
    expect(fail(404, errors('not found'), 'GET', member)?.advice).toContain(
      'does not exist in this workspace',
    );
  });

  test('a taken identifier is a conflict', () => {
    expect(fail(409, errors('identifier taken'), 'POST')).toMatchObject({ code: 'conflict' });
  });

  test.each([undefined, null, 'text', { errors: 'no array' }, { errors: [] }, { errors: [7, {}] }])(
    'a body without a message (%j) still gives one',
    (body) => {
      expect(fail(400, body as Json, 'POST')?.message).toBe(
        'the vendor answered with status 400 and gave no reason',
      );
    },
  );

  test.each([200, 429, 500, 503])('status %d is left to the transport', (status) => {
    expect(fail(status, errors('slow down'))).toBeUndefined();
  });

  test('a page instead of JSON is left to the transport', () => {
    const answer = { status: 403, headers: {}, body: '<html>', isJson: false };
    expect(provider.failure?.(answer, { method: 'GET', path: collection })).toBeUndefined();
  });
});

describe('the provider entry', () => {
  test('an address of its own wins over the region and keeps its path', () => {
    const baseUrl = 'https://buddy.acme.example/api';
    expect(provider.baseUrl({ baseUrl, region: 'eu' })).toBe(baseUrl);
    expect(provider.baseUrl({})).toBe('https://api.buddy.works');
  });

  test('the token goes out as Bearer without an exchange', async () => {
    const send = (): never => {
      throw new Error('nothing may be sent');
    };
    expect(await provider.authenticate({ token: 'abc' }, send)).toEqual({
      headers: { authorization: 'Bearer abc' },
    });
  });
});

describe('answers are read', () => {
  const view = { hash_id: 'a1', type: 'GIT_HUB', name: 'x', scope: 'WORKSPACE' };

  test('pipelines, users and groups are reduced to what can be declared', () => {
    const observed = readEntity(integration, {
      ...view,
      allowed_pipelines: [{ id: 7, name: 'deploy', url: 'https://x' }],
      permissions: {
        others: 'DENIED',
        users: [{ id: 1, access_level: 'MANAGE', name: 'Mike' }],
        groups: null,
      },
    });
    expect(observed?.properties).toMatchObject({
      allowed_pipelines: [{ id: 7 }],
      permissions: { others: 'DENIED', users: [{ id: 1, access_level: 'MANAGE' }], groups: [] },
    });
  });

  test('null stands for nothing', () => {
    const observed = readEntity(integration, {
      ...view,
      allowed_pipelines: null,
      permissions: null,
      note: null,
    });
    expect(observed?.properties).toMatchObject({ allowed_pipelines: [], permissions: null, note: '' });
  });

  test('elements of another shape are left as they are', () => {
    const observed = readEntity(integration, { ...view, allowed_pipelines: [7] });
    expect(observed?.properties['allowed_pipelines']).toEqual([7]);
  });

  test("the object's own address is not mistaken for the service's", () => {
    const url = 'https://api.buddy.works/workspaces/acme/integrations/a1';
    expect(readEntity(integration, { ...view, type: 'CUSTOM', url })?.properties).not.toHaveProperty('url');
    expect(readEntity(integration, { ...view, url })?.properties).toHaveProperty('url', url);
  });

  test('a kind the table does not know is still an object', () => {
    expect(readEntity(integration, { ...view, type: 'BRAND_NEW' })).toMatchObject({
      id: 'a1',
      variant: 'BRAND_NEW',
    });
  });
});
