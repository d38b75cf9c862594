import path from 'node:path';
import { integration } from '../../providers/buddy/integration.ts';
import { registry } from '../../providers/index.ts';
import { readEntity } from '../../src/core/read.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Options } from '../../src/core/model.ts';
import type { Stack } from '../../src/core/result.ts';
import { plain } from '../../src/core/placeholder.ts';
import { loadStack } from '../../src/declare/load.ts';
import { planText } from '../../src/reports/plan-text.ts';
import { plainView } from '../../src/reports/view.ts';
import { Rig, stackOf, type Declared } from './buddy-rig.ts';

const types = Object.keys(integration.variants);
const gitHub = { type: 'GIT_HUB', name: 'GitHub', scope: 'WORKSPACE', token: 'ghp-secret-1' };
const amazon = {
  type: 'AMAZON',
  name: 'AWS',
  scope: 'WORKSPACE',
  access_key: 'AKIASAMPLE',
  secret_key: 'sample-secret-key',
};

let rig: Rig;

afterEach(async () => {
  expect(rig.emulator.problems).toEqual([]);
  await rig.close();
});

/** Everything the vendor holds, secrets included, by name. */
function held(): Record<string, JsonObject> {
  const { buddy } = rig.emulator.control('snapshot') as unknown as { buddy: readonly JsonObject[] };
  return Object.fromEntries(buddy.map((object) => [plain(object['name'] ?? null), object]));
}

async function settled(declared: Declared | Stack): Promise<void> {
  const result = await rig.apply(declared);
  expect(result.outcomes.map(({ error }) => error?.message)).toEqual(result.outcomes.map(() => undefined));
  expect(result.unsettled).toEqual([]);
}

async function expectNothingToDo(declared: Declared | Stack): Promise<void> {
  const planned = await rig.plan(declared);
  expect(planned.problems).toEqual([]);
  expect(planned.changes.map(({ action }) => action)).toEqual(planned.changes.map(() => 'no-op'));
}

/** One object of each kind, under names of their own. */
const all: Declared = Object.fromEntries(
  types.map((type) => [type.toLowerCase(), { ...integration.variants[type]?.example, name: `One ${type}` }]),
);

describe.each(['full', 'summary'] as const)('with a list of %s views', (list) => {
  beforeEach(async () => {
    rig = await Rig.start({ list });
  });

  test('all kinds are created at once and the second plan is empty', async () => {
    await settled(all);
    expect(Object.keys(held())).toHaveLength(types.length);
    await expectNothingToDo(all);
  });

  test('a plan costs one list, and one read for each object only where the list is a summary', async () => {
    await settled(all);
    rig.sent();
    await rig.plan(all);
    const sent = rig.sent();
    expect(sent.filter((line) => line === 'GET integrations')).toHaveLength(1);
    expect(sent).toHaveLength(list === 'full' ? 1 : 1 + types.length);
  });

  test('lost state is found again by name and nothing is created twice', async () => {
    await settled(all);
    rig.forget();
    const planned = await rig.plan(all);
    expect(new Set(planned.changes.map(({ action }) => action))).toEqual(new Set(['import']));
  });
});

describe('an update', () => {
  beforeEach(async () => {
    rig = await Rig.start();
  });

  test('of the name alone keeps the secrets and everything else', async () => {
    await settled({ a: gitHub, b: amazon });
    const before = held();
    rig.sent();
    await settled({ a: { ...gitHub, name: 'Renamed' }, b: amazon });
    expect(held()).toEqual({ AWS: before['AWS'], Renamed: { ...before['GitHub'], name: 'Renamed' } });
    expect(rig.sent().filter((line) => !line.startsWith('GET'))).toHaveLength(1);
  });

  test('of one secret is one request that names it, and only that', async () => {
    await settled({ a: gitHub, b: amazon });
    const declared = { a: { ...gitHub, token: 'ghp-secret-2' }, b: amazon };
    const [change, other] = (await rig.plan(declared)).changes;
    expect(change?.properties).toMatchObject([{ path: 'token', kind: 'secret', sensitive: true }]);
    expect(JSON.stringify(change)).not.toContain('ghp-secret');
    expect([change?.requests.length, change?.carried, other?.action]).toEqual([1, ['name'], 'no-op']);
    await settled(declared);
    expect(held()['GitHub']).toMatchObject({ token: 'ghp-secret-2' });
    await expectNothingToDo(declared);
  });

  test('of an AMAZON one carries both keys', async () => {
    await settled({ b: amazon });
    const declared = { b: { ...amazon, name: 'AWS 2' } };
    expect((await rig.plan(declared)).changes[0]?.carried).toEqual(['access_key', 'secret_key']);
    await settled(declared);
    await expectNothingToDo(declared);
  });

  /** The same, with options on every resource. */
  function under(options: Options, declared: Declared): Stack {
    const stack = stackOf(declared);
    return { ...stack, desired: stack.desired.map((desired) => ({ ...desired, options })) };
  }

  test('of an AMAZON one carries keys only if the live way of authentication uses them', async () => {
    const options = { ignoreChanges: ['auth_type'] };
    const declared = { ...amazon, auth_type: 'DEFAULT' };
    await settled(under(options, { b: declared }));
    const id = held()['AWS']?.['id'] ?? '';
    rig.emulator.control('buddy.change', { id, set: { auth_type: 'TRUSTED' } });
    const { changes } = await rig.plan(under(options, { b: { ...declared, note: 'a' } }));
    expect(changes[0]?.carried).toEqual(['name']);
  });

  test.each<[string, Options]>([
    ['secretChanges: never', { secretChanges: 'never' }],
    ['ignoreChanges', { ignoreChanges: ['secret_key'] }],
  ])('of an AMAZON one sends no other key than the applied one under %s', async (_, options) => {
    const keeping = (more: JsonObject): Stack => under(options, { b: { ...amazon, ...more } });
    await settled(keeping({}));
    await settled(keeping({ note: 'same key' }));
    await settled(keeping({ note: 'same key', secret_key: 'sample-other-key' }));
    expect(held()['AWS']).toMatchObject({ secret_key: 'sample-secret-key', note: 'same key' });
    const { problems } = await rig.plan(keeping({ note: 'other', secret_key: 'sample-other-key' }));
    expect(problems[0]?.error.message).toContain('b: this update has to send secret_key along');
    await settled(keeping({ note: 'other' }));
  });

  test('of the identifier happens in place, of the scope by replacing', async () => {
    await settled({ a: { ...gitHub, identifier: 'one' } });
    const [renamed] = (await rig.plan({ a: { ...gitHub, identifier: 'two' } })).changes;
    expect(renamed).toMatchObject({ action: 'update' });
    const moved = { ...gitHub, identifier: 'one', scope: 'PROJECT', project_name: 'shop' };
    expect((await rig.plan({ a: moved })).changes[0]?.action).toMatch(/^replace/u);
    await settled({ a: moved });
    await expectNothingToDo({ a: moved });
  });

  test('of the kind under the same identifier deletes first, since an identifier is taken once', async () => {
    const gitLab = { ...gitHub, type: 'GIT_LAB', identifier: 'code_host' };
    await settled({ a: gitLab });
    const declared = { a: { ...gitHub, identifier: 'code_host' } };
    expect((await rig.plan(declared)).changes[0]?.action).toBe('replace');
    await settled(declared);
    await expectNothingToDo(declared);
  });

  describe('of who has an identifier', () => {
    const named = (name: string, identifier: string) => ({ ...gitHub, name, identifier });
    const writes = (): readonly string[] => rig.sent().filter((sent) => !sent.startsWith('GET'));

    test.each<[string, Declared, Declared, string[]]>([
      ['to another name', { a: named('A', 'one') }, { b: named('A', 'one') }, ['DELETE', 'POST']],
      [
        'to one that is there, from one that goes',
        { a: named('A', 'one'), b: named('B', 'two') },
        { b: named('B', 'one') },
        ['DELETE', 'PATCH'],
      ],
      [
        'to one that comes, from one that takes another',
        { z: named('Z', 'one') },
        { a: named('A', 'one'), z: named('Z', 'two') },
        ['PATCH', 'POST'],
      ],
      [
        'along a chain',
        { a: named('A', 'one'), b: named('B', 'two'), c: named('C', 'three') },
        { a: named('A', 'two'), b: named('B', 'three'), c: named('C', 'four') },
        ['PATCH', 'PATCH', 'PATCH'],
      ],
    ])('%s: the one that gives it up goes first', async (_, before, after, expected) => {
      await settled(before);
      rig.sent();
      await settled(after);
      expect(writes().map((sent) => sent.split(' ')[0])).toEqual(expected);
      await expectNothingToDo(after);
      expect(Object.keys(held())).toHaveLength(Object.keys(after).length);
    });

    test('counts only where it is sent', async () => {
      await settled({ a: named('A', 'one'), b: named('B', 'two') });
      const swapped = { a: named('A2', 'two'), b: named('B2', 'one') };
      const { problems, changes } = await rig.plan(under({ ignoreChanges: ['identifier'] }, swapped));
      expect([problems, changes.map(({ action, after }) => [action, after])]).toEqual([
        [],
        [
          ['update', []],
          ['update', []],
        ],
      ]);
    });

    test('does not wait for an identifier of the same name in another scope', async () => {
      const moved = { ...named('B', 'one'), scope: 'PROJECT', project_name: 'shop' };
      await settled({ a: named('A', 'one') });
      const { changes } = await rig.plan({ a: named('A', 'two'), b: moved });
      expect(changes.map(({ address, after }) => [address, after])).toEqual([
        ['a', []],
        ['b', []],
      ]);
    });

    test("is a problem where two want each other's, and nothing is sent", async () => {
      await settled({ a: named('A', 'one'), b: named('B', 'two') });
      rig.sent();
      const { problems, changes } = await rig.plan({ a: named('A', 'two'), b: named('B', 'one') });
      expect([problems.map(({ error }) => error.message), changes]).toEqual([
        ['there is no order for a, b: each waits for another of them, to take its place or to refer to it'],
        [],
      ]);
      expect(writes()).toEqual([]);
    });
  });

  test('of the kind without one, or under another, creates first', async () => {
    const gitLab = { ...gitHub, type: 'GIT_LAB', identifier: 'code_host' };
    await settled({ a: gitLab });
    for (const declared of [gitHub, { ...gitHub, identifier: 'other' }]) {
      expect((await rig.plan({ a: declared })).changes[0]?.action).toBe('replace-create-first');
    }
    await settled({ a: gitHub });
  });

  test('does not replace for a project that is not answered, however often', async () => {
    const declared = { a: { ...gitHub, scope: 'ENVIRONMENT', project_name: 'shop' } };
    await settled(declared);
    await expectNothingToDo(declared);
    rig.sent();
    await settled(declared);
    expect(rig.sent()).toEqual(['GET integrations']);
  });

  test('brings drift of what can be read back', async () => {
    const declared = {
      a: { ...gitHub, permissions: { others: 'DENIED', users: [{ id: 1, access_level: 'MANAGE' }] } },
    };
    await settled(declared);
    const id = held()['GitHub']?.['id'] ?? '';
    rig.emulator.control('buddy.change', { id, set: { permissions: { others: 'MANAGE', users: [] } } });
    const [change] = (await rig.plan(declared)).changes;
    expect(change?.properties.map(({ path, kind }) => [path, kind])).toEqual([
      ['permissions.others', 'drift'],
      ['permissions.users', 'drift'],
    ]);
    await settled(declared);
    await expectNothingToDo(declared);
  });
});

describe('a replacement', () => {
  const closed = {
    permissions: { others: 'DENIED', admins: 'MANAGE', users: [{ id: 1, access_level: 'MANAGE' }] },
    all_pipelines_allowed: false,
  };
  const inProject = (project: string) => ({ ...gitHub, scope: 'PROJECT', project_name: project });

  beforeEach(async () => {
    rig = await Rig.start();
  });

  test('opens nothing of which the lines are removed with it', async () => {
    await settled({ a: { ...inProject('shop'), ...closed, note: 'ours' } });
    const declared = { a: inProject('shop2') };
    const planned = await rig.plan(declared);
    expect(planned.changes[0]).toMatchObject({
      action: 'replace-create-first',
      carried: ['permissions', 'all_pipelines_allowed'],
      properties: [
        { path: 'project_name' },
        { path: 'permissions', kind: 'removed', sent: false, after: { others: 'DENIED' } },
        { path: 'all_pipelines_allowed', kind: 'removed', sent: false, after: false },
        { path: 'note', kind: 'removed', sent: false, after: null, lost: true },
      ],
    });
    const text = [...planText(planned, plainView)].join('');
    expect(text).toMatch(/- note += "ours" # no longer managed, lost with the object replaced/u);
    expect(text).toMatch(/all_pipelines_allowed += false # no longer managed, stays as it is/u);
    await settled(declared);
    expect(held()['GitHub']).toMatchObject({ project_name: 'shop2', ...closed });
    await expectNothingToDo(declared);
  });

  test('opens nothing of which the lines were removed before', async () => {
    await settled({ a: { ...inProject('shop'), ...closed } });
    await settled({ a: inProject('shop') });
    const declared = { a: { ...inProject('shop2'), permissions: { admins: 'USE_ONLY' } } };
    const planned = await rig.plan(declared);
    expect([...planText(planned, plainView)].join('')).toMatch(
      /all_pipelines_allowed += false # not declared, taken over from the object replaced/u,
    );
    await settled(declared);
    const permissions = { ...closed.permissions, admins: 'USE_ONLY' };
    expect(held()['GitHub']).toMatchObject({ project_name: 'shop2', ...closed, permissions });
    await expectNothingToDo(declared);
  });
});

describe('what goes wrong is said once and with its remedy', () => {
  test('a token without the scope to add', async () => {
    rig = await Rig.start({ tokens: { reader: ['INTEGRATION_INFO'] } }, 'reader');
    const { outcomes } = await rig.apply({ a: gitHub });
    expect(outcomes[0]?.error).toMatchObject({ code: 'permission' });
    expect(outcomes[0]?.error?.advice).toContain('INTEGRATION_ADD');
  });

  test('a workspace that does not exist', async () => {
    rig = await Rig.start({ workspaces: ['other'] });
    const { problems } = await rig.plan({ a: gitHub });
    expect(problems[0]?.error).toMatchObject({ code: 'not-found' });
    expect(problems[0]?.error.advice).toContain('handle');
    expect(rig.sent()).toEqual(['GET integrations']);
  });

  test('a project that does not exist', async () => {
    rig = await Rig.start({ projects: [] });
    const { outcomes } = await rig.apply({ a: { ...gitHub, scope: 'PROJECT', project_name: 'shop' } });
    expect(outcomes[0]?.error?.advice).toContain('project_name');
  });

  test('a wrong token fails once, not once for each resource', async () => {
    rig = await Rig.start({}, 'wrong');
    const failed = await rig.plan(all).then(
      ({ problems }) => problems[0]?.error,
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code: 'auth' });
    expect(rig.sent().length).toBeLessThanOrEqual(2);
  });

  test('an integration deleted by somebody else in the meantime is not an error', async () => {
    rig = await Rig.start();
    await settled({ a: gitHub, b: amazon });
    rig.emulator.faults.add({
      match: { method: 'DELETE' },
      fault: { status: 404, body: { errors: [{ message: 'gone' }] }, commit: true },
    });
    await settled({ b: amazon });
    expect(Object.keys(held())).toEqual(['AWS']);
  });
});

describe('the rate limit', () => {
  test('is slowed down for before it is hit, and waited out where others use it up', async () => {
    rig = await Rig.start({ rateLimit: { limit: 40, windowSeconds: 60 } });
    await settled(all);
    const refused = rig.emulator.requests.filter(({ status }) => status === 429);
    expect(refused.length).toBeLessThanOrEqual(1);
    await expectNothingToDo(all);
  });
});

describe('what nobody declared', () => {
  test('stays as it is', async () => {
    rig = await Rig.start();
    await settled({ a: { ...gitHub, note: 'ours', permissions: { others: 'DENIED' } } });
    const id = plain(held()['GitHub']?.['id'] ?? null);
    const view = async () => {
      const { body } = await rig.connection.send({
        method: 'GET',
        path: `/workspaces/acme/integrations/${id}`,
      });
      return readEntity(integration, body as JsonObject)?.properties;
    };
    const before = await view();
    await settled({ a: { ...gitHub, name: 'Renamed' } });
    expect(await view()).toEqual({ ...before, name: 'Renamed' });
  });
});

describe('the example', () => {
  const env = {
    BUDDY_TOKEN: 'buddy-token',
    BUDDY_WORKSPACE: 'acme',
    GITHUB_TOKEN: 'ghp-sample-0123',
    AWS_ACCESS_KEY_ID: 'AKIASAMPLE0123',
    AWS_SECRET_ACCESS_KEY: 'sample-secret-key-0123',
    AWS_EXTERNAL_ID: 'acme-external-1',
    DOCKER_HUB_TOKEN: 'dckr-sample-0123',
  };

  test('is valid, is applied, and then there is nothing to do', async () => {
    rig = await Rig.start();
    const { stack, diagnostics } = await loadStack({
      paths: [],
      directory: path.join(import.meta.dirname, '../../examples/buddy'),
      recursive: false,
      stack: 'dev',
      config: {},
      env,
      registry,
      missingEnv: 'error',
      allowExec: false,
      mode: 'run',
    });
    expect(diagnostics).toEqual([]);
    if (stack === undefined) throw new Error('no stack');
    await settled(stack);
    await expectNothingToDo(stack);
    expect(held()['AWS deploy']).toMatchObject({ access_key: env.AWS_ACCESS_KEY_ID });
  });
});
