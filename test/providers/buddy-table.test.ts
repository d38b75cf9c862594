import { integration } from '../../providers/buddy/integration.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Desired, Observed } from '../../src/core/model.ts';
import { keyOfDesired, keyOfObserved } from '../../src/core/natural-key.ts';
import { diffProperties } from '../../src/core/diff.ts';
import type { Keyring } from '../../src/core/placeholder.ts';
import { updateRequests } from '../../src/core/requests.ts';
import { brokenRules, rulesOf } from '../../src/testing/legal.ts';

const keyring: Keyring = { keyId: 'K1', digest: (value) => JSON.stringify(value) };
const types = Object.keys(integration.variants);

/** What an editor or `validate` would say, as `severity field`. */
function findings(type: string, properties: JsonObject): string[] {
  const declared = { type, name: 'x', scope: 'WORKSPACE', ...properties };
  return brokenRules(declared, rulesOf(integration, type)).map(
    ({ severity = 'error', at, require, forbid, expect: expected }) =>
      `${severity} ${at ?? require?.[0] ?? forbid?.[0] ?? expected?.field ?? ''}`,
  );
}

function desiredOf(type: string, properties: JsonObject): Desired {
  return {
    address: 'a',
    provider: 'buddy',
    type: 'buddy:Integration',
    scope: { workspace: 'acme' },
    variant: type,
    properties: { type, name: 'x', scope: 'WORKSPACE', ...properties },
    options: {},
    dependencies: [],
  };
}

function observedOf(type: string, properties: JsonObject): Observed {
  return { id: 'h1', variant: type, properties: { type, name: 'x', scope: 'WORKSPACE', ...properties } };
}

/** Body of the update that brings a live object to what is declared, everything unreadable being in place. */
function updateBody(type: string, declared: JsonObject, live: JsonObject) {
  const desired = desiredOf(type, declared);
  const observed = observedOf(type, live);
  const input = { type: integration, desired, recorded: undefined, observed, keyring };
  const diffs = diffProperties({ ...input, adopting: true, resend: () => false });
  return updateRequests({ ...input, diffs }).requests.map(({ body }) => body);
}

const roles = [{ arn: 'arn1' }];
const keys = { access_key: 'AK', secret_key: 'SK' };

describe('examples', () => {
  test.each(types)('the one of %s breaks no rule', (type) => {
    expect(findings(type, { ...integration.variants[type]?.example })).toEqual([]);
  });
});

describe('what a kind and its way of authentication need is known offline', () => {
  const cases: readonly (readonly [string, JsonObject, readonly string[]])[] = [
    ['AMAZON', keys, []],
    ['AMAZON', {}, ['error access_key']],
    ['AMAZON', { auth_type: 'DEFAULT', access_key: 'AK' }, ['error access_key']],
    ['AMAZON', { auth_type: 'DEFAULT', ...keys, role_assumptions: roles }, []],
    ['AMAZON', { auth_type: 'TRUSTED', role_assumptions: roles }, []],
    ['AMAZON', { auth_type: 'TRUSTED' }, ['error role_assumptions']],
    ['AMAZON', { auth_type: 'TRUSTED', role_assumptions: [] }, ['error role_assumptions']],
    ['AMAZON', { auth_type: 'TRUSTED', role_assumptions: roles, ...keys }, ['warning access_key']],
    ['AMAZON', { auth_type: 'OIDC', role_assumptions: roles, audience: 'a' }, []],
    ['AMAZON', { auth_type: 'OIDC', role_assumptions: roles }, ['warning audience']],
    ['AMAZON', { auth_type: 'APP' }, ['warning auth_type']],
    ['AZURE_CLOUD', { app_id: 'a', tenant_id: 't', password: 'p' }, []],
    ['AZURE_CLOUD', { app_id: 'a', tenant_id: 't' }, ['error password']],
    ['AZURE_CLOUD', { app_id: 'a', tenant_id: 't', auth_type: 'OIDC', audience: 'a' }, []],
    ['AZURE_CLOUD', { app_id: 'a', tenant_id: 't', auth_type: 'OIDC' }, ['warning audience']],
    ['AZURE_CLOUD', { app_id: 'a', tenant_id: 't', auth_type: 'TRUSTED' }, ['warning auth_type']],
    ['GOOGLE_SERVICE_ACCOUNT', { api_key: 'k' }, []],
    ['GOOGLE_SERVICE_ACCOUNT', { auth_type: 'DEFAULT' }, ['error api_key']],
    ['GOOGLE_SERVICE_ACCOUNT', { auth_type: 'OIDC', google_project: 'p', config: '{}' }, []],
    ['GOOGLE_SERVICE_ACCOUNT', { auth_type: 'OIDC', google_project: 'p' }, ['error google_project']],
    ['SHOPIFY', { token: 't', shop: 's' }, []],
    ['SHOPIFY', { token: 't' }, ['error token']],
    ['SHOPIFY', { auth_type: 'TOKEN_APP_EXTENSION', token: 't', partner_token: 'p' }, []],
    ['SHOPIFY', { auth_type: 'TOKEN_APP_EXTENSION', token: 't' }, ['error token']],
    [
      'SHOPIFY',
      { auth_type: 'TOKEN_APP_EXTENSION', token: 't', partner_token: 'p', shop: 's' },
      ['warning shop'],
    ],
    ['SHOPIFY', { token: 't', partner_token: 'p' }, ['error auth_type']],
    ['CLOUDFLARE', { token: 't' }, []],
    ['CLOUDFLARE', { api_key: 'k', email: 'e' }, []],
    ['CLOUDFLARE', {}, ['error token']],
    ['CLOUDFLARE', { api_key: 'k' }, ['error token', 'error email']],
    ['CLOUDFLARE', { token: 't', api_key: 'k', email: 'e' }, []],
    ['SLACK', {}, ['warning type']],
    ['SLACK', { token: 't' }, []],
  ];
  test.each(cases)('%s with %j', (type, properties, expected) => {
    expect(findings(type, properties)).toEqual(expected);
  });

  test('single credentials are required by the field itself', () => {
    const required = (type: string): string[] =>
      Object.entries(integration.variants[type]?.fields ?? {})
        .filter(([, field]) => field.required === true)
        .map(([name]) => name);
    expect(required('GIT_HUB')).toEqual(['token']);
    expect(required('PUSHOVER')).toEqual(['token', 'access_key']);
    expect(required('DOCKER_HUB')).toEqual(['username', 'password']);
    expect(required('BACKBLAZE')).toEqual(['key_id', 'application_key']);
  });
});

describe('what a scope needs is known offline', () => {
  const cases: readonly (readonly [JsonObject, readonly string[]])[] = [
    [{ scope: 'PROJECT', project_name: 'shop' }, []],
    [{ scope: 'PROJECT' }, ['error project_name']],
    [{ scope: 'WORKSPACE', project_name: 'shop' }, ['error project_name']],
    [{ scope: 'ENVIRONMENT' }, ['warning scope']],
    [{ scope: 'ENVIRONMENT', project_name: 'shop' }, ['error project_name', 'warning scope']],
    [{ scope: 'ENVIRONMENT', permissions: { others: 'DENIED' } }, ['warning scope', 'warning permissions']],
  ];
  test.each(cases)('%j', (properties, expected) => {
    expect(findings('GIT_HUB', properties)).toEqual(expected);
  });
});

describe('an update sends what changed and what the vendor needs with it', () => {
  test('the name goes with every update, and nothing else', () => {
    const live = { identifier: 'one', token: null };
    expect(updateBody('GIT_HUB', { identifier: 'two', token: 't' }, live)).toEqual([
      { identifier: 'two', name: 'x' },
    ]);
  });

  test('keys go along where AMAZON checks them again', () => {
    const live = { name: 'y', auth_type: 'DEFAULT' };
    expect(updateBody('AMAZON', keys, live)).toEqual([{ name: 'x', ...keys }]);
    const trusted = { auth_type: 'TRUSTED', role_assumptions: roles };
    expect(updateBody('AMAZON', trusted, { name: 'y', auth_type: 'TRUSTED' })).toEqual([{ name: 'x' }]);
  });

  test('project and configuration go along with an OIDC Google service account', () => {
    const google = { auth_type: 'OIDC', google_project: 'p', config: '{}', audience: 'new' };
    const live = { auth_type: 'OIDC', google_project: 'p', audience: 'former' };
    expect(updateBody('GOOGLE_SERVICE_ACCOUNT', google, live)).toEqual([
      { audience: 'new', name: 'x', google_project: 'p', config: '{}' },
    ]);
    const byKey = { api_key: 'k', audience: 'new' };
    expect(updateBody('GOOGLE_SERVICE_ACCOUNT', byKey, { auth_type: 'DEFAULT', audience: 'former' })).toEqual(
      [{ audience: 'new', name: 'x' }],
    );
  });

  test('permissions go out whole, undeclared members as they are live', () => {
    const users = [{ id: 1, access_level: 'DENIED' }];
    const live = { permissions: { others: 'USE_ONLY', admins: 'MANAGE', users, groups: [] } };
    expect(updateBody('GIT_HUB', { permissions: { others: 'DENIED' } }, live)).toEqual([
      { name: 'x', permissions: { others: 'DENIED', admins: 'MANAGE', users, groups: [] } },
    ]);
  });

  test('the order of pipelines, users and groups does not count', () => {
    const grants = (...ids: number[]) => ids.map((id) => ({ id, access_level: 'MANAGE' }));
    const declared = {
      allowed_pipelines: [{ id: 1 }, { id: 2 }],
      permissions: { users: grants(1, 2), groups: grants(3, 4) },
    };
    const live = {
      allowed_pipelines: [{ id: 2 }, { id: 1 }],
      permissions: { others: 'USE_ONLY', admins: 'MANAGE', users: grants(2, 1), groups: grants(4, 3) },
    };
    expect(updateBody('GIT_HUB', declared, live)).toEqual([]);
  });

  test.each(['app_id', 'google_project', 'audience', 'host_url', 'webhook_address', 'atop_url'])(
    'drift of %s is seen',
    (name) => {
      const type = types.find((kind) => integration.variants[kind]?.fields[name] !== undefined) ?? '';
      const carried =
        integration.variants[type]?.fields[name]?.carry === undefined ? {} : { auth_type: 'OIDC' };
      expect(updateBody(type, { ...carried, [name]: 'a' }, { ...carried, [name]: 'b' })).toEqual([
        { [name]: 'a', name: 'x' },
      ]);
    },
  );
});

describe('recognising an integration', () => {
  function same(declared: JsonObject, live: JsonObject): boolean {
    const key = keyOfDesired(integration, desiredOf('GIT_HUB', declared), keyring);
    if (key === undefined) throw new Error('no key');
    return keyOfObserved(integration, observedOf('GIT_HUB', live), key.alternative, keyring) === key.text;
  }

  test.each([
    [
      'by identifier, whatever its name',
      { identifier: 'i' },
      { identifier: 'i', name: 'y', project_name: null },
      true,
    ],
    ['not by another identifier', { identifier: 'i' }, { identifier: 'j', name: 'x' }, false],
    ['by name where no identifier is declared', {}, { identifier: 'made-up', project_name: null }, true],
    [
      'not in another project',
      { scope: 'PROJECT', project_name: 'a' },
      { scope: 'PROJECT', project_name: 'b' },
      false,
    ],
    ['not in another scope', { identifier: 'i' }, { identifier: 'i', scope: 'ENVIRONMENT' }, false],
  ])('%s', (_what, declared, live, expected) => {
    expect(same(declared, live)).toBe(expected);
  });
});
