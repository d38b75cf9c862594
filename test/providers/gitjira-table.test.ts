import facts from '../../providers/gitjira/facts.json' with { type: 'json' };
import { module } from '../../providers/gitjira/index.ts';
import { integration } from '../../providers/gitjira/integration.ts';
import { diffProperties } from '../../src/core/diff.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Desired, Observed } from '../../src/core/model.ts';
import { keyOfDesired, keyOfObserved } from '../../src/core/natural-key.ts';
import type { Keyring } from '../../src/core/placeholder.ts';
import { readEntity } from '../../src/core/read.ts';
import { createRequests, deleteRequest, updateRequests } from '../../src/core/requests.ts';

const base = '/rest/gitplugin/1.0';
const keyring: Keyring = { keyId: 'K1', digest: (value) => JSON.stringify(value) };
const types = Object.keys(integration.variants);

function desiredOf(type: string, properties: JsonObject = {}): Desired {
  return {
    address: 'a',
    provider: 'gitjira',
    type: 'gitjira:Integration',
    scope: {},
    variant: type,
    properties: { ...integration.variants[type]?.example, ...properties },
    options: {},
    dependencies: [],
  };
}

function observedOf(type: string, entity: JsonObject): Observed {
  const observed = readEntity(integration, { id: 8, integrationType: type, ...entity });
  if (observed === undefined) throw new Error('no object');
  return observed;
}

/** The requests that bring a live object to what is declared, with everything unreadable in place. */
function updates(desired: Desired, observed: Observed) {
  const input = { type: integration, desired, recorded: undefined, observed, keyring };
  const diffs = diffProperties({ ...input, adopting: true, resend: () => false });
  return updateRequests({ ...input, diffs });
}

async function problems(type: string, properties: JsonObject): Promise<string[]> {
  const validate = await module.validator?.(`Integration.${type}`);
  if (validate === undefined) throw new Error(`no validator for ${type}`);
  if (validate(properties)) return [];
  return (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
    const name = params['missingProperty'] ?? params['additionalProperty'];
    return `${keyword} ${typeof name === 'string' ? name : instancePath}`;
  });
}

describe('what is valid', () => {
  test.each(types)('the example of %s is', async (type) => {
    expect(await problems(type, { ...integration.variants[type]?.example })).toEqual([]);
  });

  test.each(Object.entries(facts.types))('%s must have what the facts require', async (type, fact) => {
    const always = fact.credentials[0]?.filter((name) =>
      fact.credentials.every((group) => group.includes(name)),
    );
    const single = fact.credentials.length === 1 ? (always ?? []) : [];
    const required = [
      ...single,
      ...('requires' in fact ? fact.requires : []),
      ...(fact.origin === 'required' ? ['origin'] : []),
    ];
    expect((await problems(type, { type })).sort()).toEqual(
      required.map((name) => `required ${name}`).sort(),
    );
  });

  const wrong: readonly (readonly [string, JsonObject, string])[] = [
    ['FILESPACE', { folderDepth: 9 }, 'maximum /folderDepth'],
    ['FILESPACE', { folderDepth: 0 }, 'minimum /folderDepth'],
    ['AWS', { awsRegion: 'ap-outh-1' }, 'enum /awsRegion'],
    ['GITHUB', { apiPath: 'repos' }, 'pattern /apiPath'],
    ['GERRIT', { apiPath: '/x' }, 'additionalProperties apiPath'],
    ['GITLAB', { folderDepth: 1 }, 'additionalProperties folderDepth'],
    ['GITLAB', { integrationType: 'GITLAB' }, 'additionalProperties integrationType'],
    ['GITLAB', { lastIndexedDate: 1 }, 'additionalProperties lastIndexedDate'],
    ['GITLAB', { projectMappingIds: ['KEY'] }, 'type /projectMappingIds/0'],
  ];
  test.each(wrong)('%s with %j is not', async (type, properties, problem) => {
    expect(await problems(type, { ...integration.variants[type]?.example, ...properties })).toEqual([
      problem,
    ]);
  });

  test('a filter of more than 2,000 characters is not', async () => {
    const example = { ...integration.variants['GITHUB']?.example };
    expect(await problems('GITHUB', { ...example, apiFilter: 'x'.repeat(2000) })).toEqual([]);
    expect(await problems('GITHUB', { ...example, apiFilter: 'x'.repeat(2001) })).toEqual([
      'maxLength /apiFilter',
    ]);
  });

  test('clearing a path is', async () => {
    expect(await problems('GITHUB', { ...integration.variants['GITHUB']?.example, apiPath: '' })).toEqual([]);
  });
});

describe('recognising an integration', () => {
  const recognised: readonly (readonly [string, JsonObject, JsonObject])[] = [
    ['GITHUB', { displayName: 'A' }, { displayName: 'A', origin: 'https://api.github.com' }],
    ['GITLAB', { displayName: 'A' }, { displayName: 'A', origin: 'https://gitlab.com/' }],
    ['AZURE', { displayName: 'A' }, { displayName: 'A', origin: 'https://dev.azure.com' }],
    ['VSTS', { displayName: 'A' }, { displayName: 'A', origin: 'https://whatever.example' }],
    ['AWS', { displayName: 'A' }, { displayName: 'A', origin: 'https://whatever.example' }],
    [
      'GERRIT',
      { displayName: 'A', origin: 'HTTPS://Git.Example:443/' },
      { displayName: 'A', origin: 'https://git.example' },
    ],
    ['FILESPACE', { displayName: 'A', origin: '/x/*' }, { displayName: 'A', origin: '/x/*' }],
  ];
  test.each(recognised)('%s by origin and name', (type, declared, live) => {
    const desired = { ...desiredOf(type), properties: { type, ...declared } };
    const key = keyOfDesired(integration, desired, keyring);
    expect(key?.text).toBe(
      keyOfObserved(integration, observedOf(type, live), key?.alternative ?? 0, keyring),
    );
  });

  test('another name or another server is another integration', () => {
    const key = keyOfDesired(integration, desiredOf('GERRIT'), keyring)?.text;
    const origin = 'https://gerrit.acme.example';
    expect(
      keyOfObserved(integration, observedOf('GERRIT', { displayName: 'Other', origin }), 0, keyring),
    ).not.toBe(key);
    const elsewhere = observedOf('GERRIT', { displayName: 'Acme Gerrit', origin: `${origin}/b` });
    expect(keyOfObserved(integration, elsewhere, 0, keyring)).not.toBe(key);
  });

  test('without a name there is no key', () => {
    const { displayName, ...rest } = desiredOf('GITLAB').properties;
    expect(displayName).toBe('Acme GitLab');
    expect(keyOfDesired(integration, { ...desiredOf('GITLAB'), properties: rest }, keyring)).toBeUndefined();
  });
});

describe('requests', () => {
  test('a create sends the type and disables with a request of its own', () => {
    const [create, disable] = createRequests(integration, desiredOf('GITLAB', { disabled: true }), keyring);
    expect(create).toMatchObject({ method: 'POST', path: `${base}/integration`, idempotent: false });
    expect(create?.body).toMatchObject({ type: 'GITLAB', displayName: 'Acme GitLab' });
    expect(create?.body).not.toHaveProperty('disabled');
    expect(disable).toMatchObject({
      method: 'PUT',
      path: `${base}/repository/{self.id}/disable`,
      query: { disable: 'true' },
      field: 'disabled',
    });
  });

  test('disabled at its default needs no second request', () => {
    expect(createRequests(integration, desiredOf('GITLAB', { disabled: false }), keyring)).toHaveLength(1);
  });

  test('an update sends what changed and the live switch, never the type', () => {
    const live = observedOf('GITLAB', { displayName: 'Before', disabled: true, global: true });
    const { requests, carried } = updates(desiredOf('GITLAB'), live);
    expect(requests).toEqual([
      {
        method: 'PUT',
        path: `${base}/integration/8`,
        body: { displayName: 'Acme GitLab', disabled: true },
        step: 'update',
        idempotent: true,
      },
    ]);
    expect(carried).toEqual(['disabled']);
  });

  test('a changed switch is carried as it is and then written on its own', () => {
    const live = observedOf('GITLAB', { displayName: 'Before', disabled: false, global: true });
    const { requests } = updates(desiredOf('GITLAB', { disabled: true }), live);
    expect(requests.map(({ path, body, query }) => [path, body, query])).toEqual([
      [`${base}/integration/8`, { displayName: 'Acme GitLab', disabled: false }, undefined],
      [`${base}/repository/8/disable`, undefined, { disable: 'true' }],
    ]);
  });

  test('files are never deleted', () => {
    expect(deleteRequest(integration, {}, '8').query).toEqual({ deleteFiles: 'false' });
  });
});

describe('equal though written differently', () => {
  const steady: readonly (readonly [JsonObject, JsonObject])[] = [
    [{ tagsFilter: '', apiPath: '', apiFilter: '', prHideFilter: '' }, {}],
    [{ tagsFilter: '' }, { tagsFilter: null }],
    [
      { projectMappingIds: [3, 1, 2], global: false },
      { projectMappingIds: [1, 2, 3], global: false },
    ],
    [
      { projectMappingIds: [2, 1, 2], global: false },
      { projectMappingIds: [1, 2], global: false },
    ],
    [{ projectMappingIds: [] }, {}],
    [{ requireUserPat: false }, {}],
    [{ origin: 'https://GitLab.com:443/' }, { origin: 'https://gitlab.com' }],
    [{}, { lastIndexedDate: 5, showAllTags: true, initDate: 4 }],
  ];
  test.each(steady)('%j and %j', (declared, answered) => {
    const live = observedOf('GITLAB', { displayName: 'Acme GitLab', global: true, ...answered });
    expect(updates(desiredOf('GITLAB', declared), live).requests).toEqual([]);
  });
});

test('every type says what deleting and replacing mean, and only the dropped one warns', () => {
  for (const variant of Object.values(integration.variants)) {
    expect(Object.keys(variant.hazards ?? {})).toEqual(['delete', 'replace']);
  }
  const deprecated = types.filter((type) => integration.variants[type]?.deprecated !== undefined);
  expect(deprecated).toEqual(['GITLAB_SERVER_LEGACY']);
});

test('a kind the table does not know is read as it is', () => {
  expect(observedOf('GITHUB_APP', { displayName: 'App' })).toMatchObject({ id: '8', variant: 'GITHUB_APP' });
});
