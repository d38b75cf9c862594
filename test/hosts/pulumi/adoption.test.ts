import type { JsonObject } from '../../../src/core/json.ts';
import { ProviderRig } from './provider-rig.ts';

const UPSUN = 'upsun:Integration';
const hook: JsonObject = { projectId: 'abc123', type: 'webhook', url: 'https://hooks.acme.example/a' };

let rig: ProviderRig;

beforeEach(async () => {
  rig = await ProviderRig.start();
});

afterEach(async () => {
  expect(rig.emulator.problems).toEqual([]);
  await rig.close();
});

function addLive(set: JsonObject, type = 'webhook'): string {
  const made = rig.emulator.control('upsun.add', { project: 'abc123', type, set });
  return (made as { id: string }).id;
}

function writes(): string[] {
  return rig.sent().filter((line) => !line.startsWith('GET'));
}

test('a live object that is as declared is adopted without a write', async () => {
  const id = addLive({ url: 'https://hooks.acme.example/a' });
  const stored = await rig.create(UPSUN, hook);
  expect(stored.id).toBe(id);
  expect(writes()).toEqual([]);
});

test('one that differs is left alone, and the user is told its id', async () => {
  const id = addLive({ url: 'https://hooks.acme.example/a', events: ['environment.push'] });
  const stored = await rig.create(UPSUN, { ...hook, events: ['environment.delete'] });
  expect(stored.id).not.toBe(id);
  expect(rig.told.join('\n')).toContain(id);
});

test('under adopt: always it is adopted and brought to what is declared', async () => {
  const id = addLive({ url: 'https://hooks.acme.example/a', events: ['environment.push'] });
  const news = { ...hook, events: ['environment.delete'], __holdfast: { adopt: 'always' } };
  const stored = await rig.create(UPSUN, news);
  expect(stored.id).toBe(id);
  expect(writes()).toEqual([`PATCH /projects/abc123/integrations/${id}`]);
  expect(stored.outputs).toMatchObject({ events: ['environment.delete'] });
});

test('under adopt: never a twin is an error with the line to add', async () => {
  const id = addLive({ url: 'https://hooks.acme.example/a' });
  const create = rig.create(UPSUN, { ...hook, __holdfast: { adopt: 'never' } });
  await expect(create).rejects.toThrow(`Add \`import: "${id}"\` to the resource's options`);
  expect(writes()).toEqual([]);
});

test('import takes over the object of that id', async () => {
  const id = addLive({ url: 'https://hooks.acme.example/other' });
  const stored = await rig.create(UPSUN, { ...hook, __holdfast: { import: id } });
  expect(stored.id).toBe(id);
  expect(stored.outputs['url']).toBe('https://hooks.acme.example/a');
  expect(writes()).toEqual([`PATCH /projects/abc123/integrations/${id}`]);
});

test('import of an object that only a replacement could bring to what is declared takes nothing over', async () => {
  const integration = { type: 'GIT_LAB', name: 'byhand', scope: 'WORKSPACE', token: 'x' };
  const made = rig.emulator.control('buddy.add', { workspace: 'acme', integration });
  const { id } = made as { id: string };
  const news = {
    workspace: 'acme',
    ...{ type: 'GIT_LAB', name: 'byhand', scope: 'PROJECT', project_name: 'shop', token: 'tok-12345678' },
    __holdfast: { import: id },
  };
  await expect(rig.create('buddy:Integration', news)).rejects.toThrow(
    `${id}, which differs in what only a new object can have: scope is WORKSPACE, but PROJECT is declared; project_name is not set, but shop is declared\nDeclare the live values of scope, project_name, or name another id.`,
  );
  expect(writes()).toEqual([]);
});

test('import of an id that is not there creates nothing', async () => {
  const create = rig.create(UPSUN, { ...hook, __holdfast: { import: 'nothing' } });
  await expect(create).rejects.toThrow(/options\.import names nothing, which does not exist/u);
  expect(writes()).toEqual([]);
});

test('what another resource of the stack owns is not adopted', async () => {
  const first = await rig.create(UPSUN, hook);
  const second = await rig.create(UPSUN, hook);
  expect(second.id).not.toBe(first.id);
  rig.restart();
  await rig.handler(UPSUN).diff(first.id, first.outputs, first.inputs);
  await rig.handler(UPSUN).diff(second.id, second.outputs, second.inputs);
  const third = await rig.create(UPSUN, hook);
  expect([first.id, second.id]).not.toContain(third.id);
});

test('two resources created at once do not adopt one object', async () => {
  const id = addLive({ url: 'https://hooks.acme.example/a' });
  const both = await Promise.all([rig.create(UPSUN, hook), rig.create(UPSUN, hook)]);
  expect(both.filter((stored) => stored.id === id)).toHaveLength(1);
});

test('an occupied slot says how to adopt its object, or to remove the old resource first', async () => {
  const id = addLive({ repository: 'acme/old', token: 'ghp_old_token_of_somebody' }, 'github');
  const news = { projectId: 'abc123', type: 'gitlab', project: 'acme/shop', token: 'glpat_new_token_here' };
  const create = rig.create(UPSUN, news);
  await expect(create).rejects.toThrow(
    new RegExp(`\`import: "${id}"\`[\\s\\S]+remove the old one in an earlier \`pulumi up\``, 'u'),
  );
  expect(writes()).toEqual([]);
});

test("a slot held by another resource of the program is the vendor's conflict, with the same advice", async () => {
  const gitlab = { projectId: 'abc123', type: 'gitlab', project: 'acme/shop', token: 'glpat_new_token_here' };
  await rig.create(UPSUN, {
    projectId: 'abc123',
    type: 'github',
    repository: 'a/b',
    token: 'ghp_token_of_ours',
  });
  await expect(rig.create(UPSUN, gitlab)).rejects.toThrow(/in an earlier `pulumi up`/u);
});
