import { createWorkspace, type Workspace } from './workspace.ts';

const LENIENT = '--missing-env=unknown';
let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
  await workspace.manifest((text) => text.replace('${env.HOOK_KEY}', '${env.UNSET_KEY}'));
});

afterEach(() => workspace.close());

/** Messages stand in a frame whose lines are broken between words. */
const unbroken = (text: string) => text.replaceAll(/\s+(?:│\s+)?/gu, ' ');
const written = () =>
  workspace.emulator.requests.filter(({ method, path }) => method !== 'GET' && path.includes('integrations'));

describe('a plan with values that are not known', () => {
  test('says so, in text and in JSON', async () => {
    const text = await workspace.run(['plan', LENIENT]);
    expect(text.code).toBe(0);
    expect(unbroken(text.out)).toContain(
      'Not known in this run: hook (the environment variable UNSET_KEY is not set). Such a plan can be read, but neither saved nor applied.',
    );
    const { out } = await workspace.run(['plan', LENIENT, '--json']);
    expect(JSON.parse(out)).toMatchObject({ applyable: false, complete: false, errored: false });
  });

  test('is not saved', async () => {
    const { code, err } = await workspace.run(['plan', LENIENT, '-out', 'p.json']);
    expect(code).toBe(1);
    expect(unbroken(err)).toContain(
      'the plan was not saved to p.json: not all its values are known: hook (the environment variable UNSET_KEY is not set)',
    );
    expect(Object.keys(await workspace.files()).filter((file) => file.endsWith('p.json'))).toEqual([]);
  });

  test('is not applied in another form, even where it was written by hand', async () => {
    const { out } = await workspace.run(['plan', LENIENT, '--json', '--json-into', 'p.json']);
    expect(out).toContain('"$unknown":"the environment variable UNSET_KEY is not set"');
    expect((await workspace.run(['apply', 'p.json'])).code).toBe(1);
    const { code, err } = await workspace.run(['apply', 'p.json'], { env: { UNSET_KEY: 'abcdefgh-key' } });
    expect([code, err]).toEqual([6, expect.stringContaining('has changed since the plan was made')]);
    expect(written()).toEqual([]);
  });
});

describe('--missing-env', () => {
  test.each(['validate', 'plan', 'drift'])('is known to %s', async (command) => {
    expect((await workspace.run([command])).code).toBe(1);
    expect((await workspace.run([command, LENIENT])).code).toBe(0);
    expect((await workspace.run([command], { env: { HOLDFAST_MISSING_ENV: 'unknown' } })).code).toBe(0);
  });

  const sending = [
    ['apply', '-y'],
    ['watch', '--apply'],
    ['destroy', '-y'],
    ['import', 'hook', 'x'],
    ['rollback', '--to', '1', '-y'],
    ['drift', 'pull'],
    ['verify'],
    ['export', 'out'],
    ['show'],
    ['state', 'list'],
  ];

  test.each(sending.map((argv) => [argv]))('is refused by %j', async (argv) => {
    const { code, err } = await workspace.run([...argv, LENIENT]);
    expect([code, err]).toEqual([64, expect.stringMatching(/^\W*error: unknown option '--missing-env/iu)]);
    expect(workspace.emulator.requests).toEqual([]);
  });

  test('does not act through the environment on what sends, and a live token stays as it is', async () => {
    const token = { SLACK_TOKEN: 'xoxb-canary-slack-token' };
    const set = { ...token, UNSET_KEY: 'abcdefgh-key' };
    expect((await workspace.run(['apply', '-y'], { env: set })).code).toBe(0);
    expect((await workspace.run(['plan', '-out', 'p.json'], { env: set })).code).toBe(0);
    const before = written().length;
    for (const argv of [
      ['apply', '-y'],
      ['apply', 'p.json'],
    ]) {
      const { code, err } = await workspace.run(argv, { env: { HOLDFAST_MISSING_ENV: 'unknown' } });
      expect([code, unbroken(err)]).toEqual([1, expect.stringContaining('UNSET_KEY is not set')]);
    }
    expect(written()).toHaveLength(before);
  });
});
