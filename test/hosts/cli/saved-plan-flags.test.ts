import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
const sent = () =>
  workspace.emulator.requests.filter(({ method, path }) => method !== 'GET' && path.includes('integrations'));

beforeEach(async () => {
  workspace = await createWorkspace();
  await workspace.run(['apply', '-y']);
  workspace.emulator.requests.splice(0);
});

afterEach(() => workspace.close());

describe('a plan that was made with a wish', () => {
  test.each([
    [['--replace', 'slack']],
    [['--resend-secrets']],
    [['--resend-secrets', 'slack#token']],
    [['--no-delete']],
    [['--target', 'hook']],
  ])('%j is carried out with it', async (flags) => {
    await workspace.manifest((text) => text.replace('com/a', 'com/b'));
    expect((await workspace.run(['plan', ...flags, '-out', 'p.json'])).code).toBe(0);
    const { requests } = JSON.parse(await workspace.read('p.json')) as { requests: { writes: number } };
    const { code, err } = await workspace.run(['apply', 'p.json']);
    expect([code, err]).toEqual([0, expect.not.stringContaining('stale')]);
    expect(sent()).toHaveLength(requests.writes);
  });

  test('to replace is stale once it was carried out', async () => {
    await workspace.run(['plan', '--replace', 'slack', '-out', 'p.json']);
    expect((await workspace.run(['apply', 'p.json'])).code).toBe(0);
    expect((await workspace.run(['apply', 'p.json'])).code).toBe(6);
  });
});

test('without a plan file nothing can be stale: --skip-stale is refused, its variable is not', async () => {
  const { code, err } = await workspace.run(['apply', '-y', '--skip-stale']);
  expect([code, err]).toEqual([64, expect.stringContaining('--skip-stale needs a plan file')]);
  expect(workspace.emulator.requests).toEqual([]);
  expect((await workspace.run(['apply', '-y'], { env: { HOLDFAST_SKIP_STALE: '1' } })).code).toBe(0);
});

describe('together with a plan file', () => {
  beforeEach(async () => {
    await workspace.manifest((text) => text.replace('com/a', 'com/b').replace('[dev, ops]', '[ops]'));
    await workspace.run(['plan', '-out', 'p.json']);
    workspace.emulator.requests.splice(0);
  });

  test.each([
    [['--target', 'hook'], {}, '--target'],
    [['--exclude', 'hook'], {}, '--exclude'],
    [['--replace', 'hook'], {}, '--replace'],
    [['--resend-secrets'], {}, '--resend-secrets'],
    [['--resend-secrets=hook#shared_key'], {}, '--resend-secrets'],
    [['--no-delete'], {}, '--no-delete'],
    [[], { HOLDFAST_NO_DELETE: '1' }, 'HOLDFAST_NO_DELETE'],
  ])('%j %j is refused before anything is sent', async (flags, env, name) => {
    const { code, err } = await workspace.run(['apply', 'p.json', ...flags], { env });
    expect([code, err]).toEqual([
      64,
      expect.stringContaining(`${name} cannot be given together with a plan file`),
    ]);
    expect(workspace.emulator.requests).toEqual([]);
  });

  test('--expect-no-changes does nothing and exits 7 where the plan holds changes, and only there', async () => {
    for (const options of [{}, { env: { HOLDFAST_EXPECT_NO_CHANGES: '1' } }]) {
      const flags = 'env' in options ? [] : ['--expect-no-changes'];
      const { code, err } = await workspace.run(['apply', 'p.json', ...flags], options);
      expect([code, err]).toEqual([7, expect.stringContaining('2 changes are planned, and --expect-no-ch')]);
    }
    expect(sent()).toEqual([]);
    await workspace.run(['apply', '-y']);
    await workspace.run(['plan', '-out', 'q.json']);
    expect((await workspace.run(['apply', 'q.json', '--expect-no-changes'])).code).toBe(0);
  });

  test('guards act as they do without one', async () => {
    expect((await workspace.run(['apply', 'p.json', '--allow-deletes', '2'])).code).toBe(5);
    expect(sent()).toEqual([]);
    expect((await workspace.run(['apply', 'p.json', '--allow-deletes', '1'])).code).toBe(0);
  });
});
