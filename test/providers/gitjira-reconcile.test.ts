import type { GitJiraOptions } from '../../providers/gitjira/emulator/options.ts';
import { Secret, type Value } from '../../src/core/value.ts';
import { MemoryStore } from '../engine/support/memory-store.ts';
import { GitJiraRig, type Block, type Blocks } from './gitjira-rig.ts';

let rig: GitJiraRig;

async function start(options: Partial<GitJiraOptions> = {}): Promise<void> {
  rig = await GitJiraRig.start(options);
}

afterEach(async () => {
  expect(rig.emulator.problems).toEqual([]);
  await rig.close();
});

const gitlab = (more: { readonly [name: string]: Value } = {}): Block => ({
  properties: { type: 'GITLAB', displayName: 'Acme', pat: new Secret('first-host-token'), ...more },
});

/** The actions of a plan, without those that do nothing. */
async function actions(blocks: Blocks): Promise<string[]> {
  const { changes } = await rig.plan(blocks);
  return changes.map(({ action }) => action).filter((action) => action !== 'no-op');
}

describe('creating', () => {
  test('says that indexing has begun and does not wait for it', async () => {
    await start({ indexingMs: Infinity });
    const before = rig.clock.now();
    const { result } = await rig.apply({ one: gitlab() });
    expect(result.outcomes[0]).toMatchObject({ outcome: 'done', id: '1' });
    expect(result.outcomes[0]?.notes.join()).toContain('indexing has begun');
    expect(rig.clock.now()).toBe(before);
    expect(await actions({ one: gitlab() })).toEqual([]);
  });

  test('indexing that ends later is no drift', async () => {
    await start({ indexingMs: 3_600_000 });
    await rig.apply({ one: gitlab() });
    rig.clock.advance(7_200_000);
    const { changes, drift } = await rig.plan({ one: gitlab() });
    expect(changes.map(({ action }) => action)).toEqual(['no-op']);
    expect(drift.map((resource) => resource.class)).not.toContain('remote-change');
  });

  test('after a lost answer finds the integration and makes no twin', async () => {
    await start();
    rig.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: 'drop-after' });
    const { result } = await rig.apply({ one: gitlab() });
    expect(result.outcomes[0]).toMatchObject({ outcome: 'done', id: '1' });
    expect(rig.held()).toHaveLength(1);
  });

  test('after a lost answer waits for a list that lags behind', async () => {
    await start();
    rig.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: 'drop-after' });
    rig.emulator.faults.add({ match: { method: 'GET' }, fault: { staleList: { hideNewMs: 6_000 } } });
    const { result } = await rig.apply({ one: gitlab() });
    expect(result.outcomes[0]).toMatchObject({ outcome: 'done', id: '1' });
    expect(rig.held()).toHaveLength(1);
  });

  test('after a request that never arrived sends it again once the window is over', async () => {
    await start();
    rig.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: 'drop-before' });
    const before = rig.clock.now();
    const { result } = await rig.apply({ one: gitlab() });
    expect(result.outcomes[0]).toMatchObject({ outcome: 'done', id: '1' });
    expect(rig.clock.now() - before).toBeGreaterThanOrEqual(10_000);
    expect(rig.held()).toHaveLength(1);
  });

  test('a refusal names error and advice, and nothing is remembered', async () => {
    await start();
    const bad = gitlab({ global: false, gitViewerEnabled: true });
    const { result } = await rig.apply({ one: bad });
    expect(result.outcomes[0]).toMatchObject({
      outcome: 'failed',
      error: { code: 'invalid', message: expect.stringContaining('At least one project') },
    });
    expect(await actions({ one: bad })).toEqual(['create']);
  });
});

describe('the switch', () => {
  test('is written by its own request, read back, and survives other updates', async () => {
    await start({ disabledOmitted: 'enabled' });
    const first = await rig.apply({ one: gitlab({ disabled: true }) });
    expect(first.writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /rest/gitplugin/1.0/integration',
      'PUT /rest/gitplugin/1.0/repository/1/disable',
    ]);
    const second = await rig.apply({ one: gitlab({ disabled: true, tagsFilter: 'v.*' }) });
    expect(second.writes.map(({ body }) => body)).toEqual([{ tagsFilter: 'v.*', disabled: true }]);
    expect(rig.held()).toMatchObject([{ disabled: true, tagsFilter: 'v.*' }]);
  });

  test('stays as someone else has set it while it is not declared', async () => {
    await start({ disabledByUpdate: 'honoured', disabledOmitted: 'enabled' });
    await rig.apply({ one: gitlab() });
    rig.emulator.control('gitjira.change', { id: 1, disabled: true });
    const { writes } = await rig.apply({ one: gitlab({ tagsFilter: 'v.*' }) });
    expect(writes).toHaveLength(1);
    expect(rig.held()).toMatchObject([{ disabled: true }]);
  });

  test('moved by someone else it is drift and is put back', async () => {
    await start();
    await rig.apply({ one: gitlab({ disabled: false }) });
    rig.emulator.control('gitjira.change', { id: 1, disabled: true });
    const { writes } = await rig.apply({ one: gitlab({ disabled: false }) });
    expect(writes.map(({ path, query }) => [path, query])).toEqual([
      ['/rest/gitplugin/1.0/repository/1/disable', { disable: 'false' }],
    ]);
    expect(rig.held()).toMatchObject([{ disabled: false }]);
  });
});

describe('updating', () => {
  test('a changed token is one request that names it; the rest keeps still', async () => {
    await start();
    await rig.apply({ one: gitlab({ tagsFilter: 'v.*' }) });
    const [before] = rig.held();
    const changed = { one: gitlab({ tagsFilter: 'v.*', pat: new Secret('second-host-token') }) };
    const planned = await rig.plan(changed);
    expect(planned.changes[0]?.properties).toMatchObject([{ path: 'pat', kind: 'secret', sensitive: true }]);
    const { writes } = await rig.apply(changed);
    expect(writes.map(({ body }) => body)).toEqual([{ pat: 'second-host-token', disabled: false }]);
    expect(rig.held()).toEqual([{ ...before, pat: 'second-host-token' }]);
  });

  test('a changed name keeps the token', async () => {
    await start();
    await rig.apply({ one: gitlab() });
    const { writes } = await rig.apply({ one: gitlab({ displayName: 'Other' }) });
    expect(writes.map(({ body }) => body)).toEqual([{ displayName: 'Other', disabled: false }]);
    expect(rig.held()).toMatchObject([{ displayName: 'Other', pat: 'first-host-token' }]);
  });

  test('going global leaves the list of projects to Jira', async () => {
    await start();
    await rig.apply({ one: gitlab({ global: false, projectMappingIds: [1, 2] }) });
    const { writes } = await rig.apply({ one: gitlab({ global: true }) });
    expect(writes.map(({ body }) => body)).toEqual([{ global: true, disabled: false }]);
    expect(await actions({ one: gitlab({ global: true }) })).toEqual([]);
  });

  test('a project named twice is sent once, and then there is nothing to do', async () => {
    await start();
    const declared = { one: gitlab({ global: false, projectMappingIds: [10, 10, 11] }) };
    const { writes, result } = await rig.apply(declared);
    expect(writes[0]?.body).toMatchObject({ projectMappingIds: [10, 11] });
    expect(result.unsettled).toEqual([]);
    expect(await actions(declared)).toEqual([]);
  });

  test('another type replaces the integration and its files stay', async () => {
    await start();
    await rig.apply({ one: gitlab() });
    const other: Block = {
      properties: { type: 'GITHUB', displayName: 'Acme', pat: new Secret('first-host-token') },
    };
    const { writes } = await rig.apply({ one: other });
    expect(writes.map(({ method, query }) => [method, query])).toEqual([
      ['POST', {}],
      ['DELETE', { deleteFiles: 'false' }],
    ]);
    expect(rig.held()).toMatchObject([{ type: 'GITHUB' }]);
  });
});

describe('deleting', () => {
  test('reads until the integration is gone', async () => {
    await start({ lingeringReads: 3 });
    await rig.apply({ one: gitlab(), two: gitlab({ displayName: 'Two' }) });
    const { result } = await rig.apply({ two: gitlab({ displayName: 'Two' }) });
    expect(result.outcomes).toMatchObject([{ address: 'one', outcome: 'done', notes: [] }]);
    expect(rig.held()).toMatchObject([{ displayName: 'Two' }]);
  });

  test('says so when that takes longer than a minute', async () => {
    await start({ lingeringReads: 1_000 });
    await rig.apply({ one: gitlab(), two: gitlab({ displayName: 'Two' }) });
    const before = rig.clock.now();
    const { result } = await rig.apply({ two: gitlab({ displayName: 'Two' }) });
    expect(result.outcomes[0]?.notes.join()).toContain('still being removed');
    expect(rig.clock.now() - before).toBeLessThanOrEqual(61_000);
  });

  test.each([200, 404])('one already gone (status %i) is no error', async (failureStatus) => {
    await start({ failureStatus });
    await rig.apply({ one: gitlab(), two: gitlab({ displayName: 'Two' }) });
    rig.emulator.faults.add({ match: { method: 'DELETE', times: 1 }, fault: 'drop-after' });
    const { result } = await rig.apply({ two: gitlab({ displayName: 'Two' }) });
    expect(result.outcomes).toMatchObject([{ address: 'one', outcome: 'done' }]);
  });

  test('one removed by someone else is created again', async () => {
    await start();
    await rig.apply({ one: gitlab(), two: gitlab({ displayName: 'Two' }) });
    rig.emulator.control('gitjira.remove', { id: 1 });
    expect(await actions({ one: gitlab(), two: gitlab({ displayName: 'Two' }) })).toEqual(['create']);
  });
});

describe('what else Jira lists', () => {
  test('GitHub Apps and unknown kinds are unmanaged and left alone', async () => {
    await start();
    rig.emulator.control('gitjira.add', { type: 'GITHUB_APP', displayName: 'App', global: true });
    rig.emulator.control('gitjira.add', { type: 'TOMORROW', displayName: 'New', global: true });
    const before = rig.held();
    const { result } = await rig.apply({ one: gitlab() });
    expect(result.plan.unmanaged.map(({ variant, id }) => [variant, id])).toEqual([
      ['GITHUB_APP', '1'],
      ['TOMORROW', '8'],
    ]);
    expect(rig.held().slice(0, 2)).toEqual(before);
  });

  test('without state, integrations are recognised by address and name', async () => {
    await start();
    const blocks = { a: gitlab(), b: gitlab({ displayName: 'B', origin: 'https://GITLAB.com/' }) };
    await rig.apply(blocks);
    rig.store = new MemoryStore();
    const planned = await rig.plan(blocks);
    expect(planned.changes.map(({ action, id }) => [action, id])).toEqual([
      ['import', '1'],
      ['import', '8'],
    ]);
  });

  test('one list serves any number of resources', async () => {
    await start();
    const blocks = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `r${String(index)}`,
        gitlab({ displayName: `N${String(index)}` }),
      ]),
    );
    await rig.apply(blocks);
    const before = rig.emulator.requests.length;
    expect(await actions(blocks)).toEqual([]);
    expect(rig.emulator.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /rest/gitplugin/1.0/integration',
    ]);
  });
});
