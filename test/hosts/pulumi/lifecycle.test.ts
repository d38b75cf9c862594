import type { JsonObject } from '../../../src/core/json.ts';
import { ProviderRig, remembered, type Stored } from './provider-rig.ts';

const UPSUN = 'upsun:Integration';
const SECRET = 'ghp_a_token_nobody_may_see';

const github: JsonObject = {
  projectId: 'abc123',
  type: 'github',
  repository: 'acme/shop',
  token: SECRET,
  fetch_branches: true,
};

let rig: ProviderRig;

beforeEach(async () => {
  rig = await ProviderRig.start();
});

afterEach(async () => {
  expect(rig.emulator.problems).toEqual([]);
  await rig.close();
});

function liveId(): string {
  const { upsun } = rig.emulator.control('snapshot') as { upsun: Record<string, { id: string }[]> };
  return upsun['abc123']?.[0]?.id ?? '';
}

async function changes(stored: Stored, news: JsonObject): Promise<unknown> {
  return rig.handler(UPSUN).diff(stored.id, stored.outputs, await rig.checked(UPSUN, news));
}

test('a new resource is one list and one POST, and its outputs hold everything readable', async () => {
  const stored = await rig.create(UPSUN, github);
  expect(rig.sent()).toEqual(['GET /projects/abc123/integrations', 'POST /projects/abc123/integrations']);
  expect(stored.id).toBe(liveId());
  expect(stored.outputs).toMatchObject({ ...github, prune_branches: true, role: '' });
  expect(remembered(stored)['managed']).toEqual(['repository', 'token', 'fetch_branches']);
});

test('nothing declared anew is no difference', async () => {
  const stored = await rig.create(UPSUN, github);
  expect(await changes(stored, github)).toEqual({ changes: false });
});

test('one changed property is one PATCH with it, and Pulumi compares the inputs itself', async () => {
  const stored = await rig.create(UPSUN, github);
  rig.sent();
  const news = { ...github, build_draft_pull_requests: false };
  expect(await changes(stored, news)).toEqual({});
  const updated = await rig.update(UPSUN, stored, news);
  expect(rig.bodies()).toEqual([{ type: 'github', build_draft_pull_requests: false }]);
  expect(rig.sent()).toEqual([`PATCH /projects/abc123/integrations/${stored.id}`]);
  expect(await changes(updated, news)).toEqual({ changes: false });
});

test('a rotated secret is sent once and not shown', async () => {
  const stored = await rig.create(UPSUN, github);
  const news = { ...github, token: 'ghp_another_token_entirely' };
  expect(await changes(stored, news)).toEqual({});
  rig.sent();
  const updated = await rig.update(UPSUN, stored, news);
  expect(rig.bodies()).toEqual([{ type: 'github', token: 'ghp_another_token_entirely' }]);
  expect(await changes(updated, news)).toEqual({ changes: false });
  expect(rig.told.join('\n')).not.toContain('ghp_');
});

test('another kind under the same identifier is created after the delete, since an identifier is taken once', async () => {
  const host = {
    workspace: 'acme',
    type: 'GIT_LAB',
    name: 'c',
    identifier: 'host',
    scope: 'WORKSPACE',
    token: 'tok-12345678',
  };
  const stored = await rig.create('buddy:Integration', host);
  const news = await rig.checked('buddy:Integration', { ...host, type: 'GIT_HUB' });
  expect(await rig.handler('buddy:Integration').diff(stored.id, stored.outputs, news)).toEqual({
    replaces: ['type'],
    deleteBeforeReplace: true,
  });
});

test('a preview of a replacement says which limits of access are live and would not go over', async () => {
  const news = { workspace: 'acme', type: 'GIT_LAB', name: 'a', scope: 'WORKSPACE', token: 'tok-12345678' };
  const limits = { permissions: { others: 'DENIED', admins: 'MANAGE' }, all_pipelines_allowed: false };
  const stored = await rig.create('buddy:Integration', { ...news, ...limits });
  const moved = { ...news, scope: 'PROJECT', project_name: 'shop' };
  const handler = rig.handler('buddy:Integration');
  await handler.diff(stored.id, stored.outputs, await rig.checked('buddy:Integration', moved));
  expect(rig.told).toEqual([
    `buddy:Integration ${stored.id}: the object that replaces it gets the vendor's own permissions, all_pipelines_allowed: what is live of that is not declared. Declare it to keep it.`,
  ]);
});

test('another project, or another kind, replaces; a code source is deleted first', async () => {
  const stored = await rig.create(UPSUN, github);
  expect(await changes(stored, { ...github, projectId: 'def456' })).toEqual({
    replaces: ['projectId'],
    deleteBeforeReplace: false,
  });
  const gitlab = {
    ...github,
    type: 'gitlab',
    project: 'acme/shop',
    repository: undefined,
    base_url: 'https://gitlab.com',
  };
  const kind = await changes(stored, JSON.parse(JSON.stringify(gitlab)) as JsonObject);
  expect(kind).toEqual({ replaces: ['type'], deleteBeforeReplace: true });
});

test('a refresh returns drift in declared properties as inputs, and undeclared ones as outputs only', async () => {
  const stored = await rig.create(UPSUN, github);
  rig.emulator.control('upsun.change', {
    id: stored.id,
    set: { fetch_branches: false, build_pull_requests: false },
  });
  rig.restart();
  const seen = await rig.refresh(UPSUN, stored);
  expect(seen?.inputs).toEqual({ ...github, fetch_branches: false });
  expect(seen?.outputs).toMatchObject({ fetch_branches: false, build_pull_requests: false, token: SECRET });
  expect(await changes(seen!, github)).toEqual({});
  rig.sent();
  await rig.update(UPSUN, seen!, github);
  expect(rig.bodies()).toEqual([{ type: 'github', fetch_branches: true }]);
});

test('a refresh without drift gives back the declared spelling', async () => {
  const declared = {
    projectId: 'abc123',
    type: 'webhook',
    url: 'https://hooks.acme.example/x',
    shared_key: null,
  };
  const stored = await rig.create(UPSUN, declared);
  const seen = await rig.refresh(UPSUN, stored);
  expect(seen?.inputs).toEqual(stored.inputs);
});

test('an object deleted outside is reported as gone only after it was asked for by id', async () => {
  const stored = await rig.create(UPSUN, github);
  rig.emulator.control('upsun.remove', { id: stored.id });
  rig.restart();
  rig.sent();
  expect(await rig.refresh(UPSUN, stored)).toBeUndefined();
  expect(rig.sent()).toEqual([
    'GET /projects/abc123/integrations',
    `GET /projects/abc123/integrations/${stored.id}`,
  ]);
});

test('an object that became another kind is not the same object, and is not deleted', async () => {
  const stored = await rig.create(UPSUN, github);
  const other: Stored = { ...stored, outputs: { ...stored.outputs, type: 'bitbucket' } };
  expect(await rig.refresh(UPSUN, other)).toBeUndefined();
  rig.sent();
  await rig.handler(UPSUN).delete(other.id, other.outputs);
  expect(rig.sent()).toEqual([]);
  expect(liveId()).toBe(stored.id);
});

test('deleting twice is no error', async () => {
  const stored = await rig.create(UPSUN, github);
  await rig.handler(UPSUN).delete(stored.id, stored.outputs);
  rig.restart();
  await rig.handler(UPSUN).delete(stored.id, stored.outputs);
  expect(liveId()).toBe('');
});

test('an update of an object that is gone says what to do', async () => {
  const stored = await rig.create(UPSUN, github);
  rig.emulator.control('upsun.remove', { id: stored.id });
  rig.restart();
  const update = rig.update(UPSUN, stored, { ...github, fetch_branches: false });
  await expect(update).rejects.toThrow(/in upsun projectId abc123 no longer exists\nRun `pulumi refresh`/u);
});

test('an id is refused at another server', async () => {
  const stored = await rig.create(UPSUN, github);
  const outputs = {
    ...stored.outputs,
    __holdfast: { ...remembered(stored), origin: 'https://elsewhere.example' },
  };
  await expect(rig.refresh(UPSUN, { ...stored, outputs })).rejects.toThrow(
    /was made at https:\/\/elsewhere\.example/u,
  );
});

test('a property no longer declared is let go, and stays as it is', async () => {
  const stored = await rig.create(UPSUN, github);
  const fewer = { projectId: 'abc123', type: 'github', repository: 'acme/shop', token: SECRET };
  expect(await changes(stored, fewer)).toEqual({ changes: false });
});

test('get reads an object nobody declared, and fails on nothing', async () => {
  const stored = await rig.create(UPSUN, github);
  rig.restart();
  const got = await rig.handler(UPSUN).read(stored.id, { projectId: 'abc123' });
  expect(got.props).toMatchObject({ repository: 'acme/shop', type: 'github' });
  await expect(rig.handler(UPSUN).read('nothing', { projectId: 'abc123' })).rejects.toThrow(
    /there is no upsun:Integration nothing in upsun projectId abc123/u,
  );
});
