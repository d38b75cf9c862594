import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
  await workspace.run(['apply', '-y']);
  workspace.emulator.requests.splice(0);
});

afterEach(() => workspace.close());

describe('a name that means no resource', () => {
  const commands = [
    ['plan'],
    ['plan', '-out', 'p.json'],
    ['apply', '-y'],
    ['destroy', '-y'],
    ['drift'],
    ['drift', '--verify'],
    ['verify'],
    ['watch'],
    ['watch', '--apply'],
    ['rollback', '--to', '1', '-y'],
    ['rollback', '--to', '1', '--dry-run'],
    ['pulumi', 'import-file'],
  ];

  test.each(commands.map((argv) => [argv]))('is refused before anything is sent by %j', async (argv) => {
    for (const flag of ['--target', '--exclude']) {
      const { code, err } = await workspace.run([...argv, flag, 'hok']);
      expect([code, err]).toEqual([64, expect.stringContaining('no resource is called hok')]);
    }
    expect(workspace.emulator.requests).toEqual([]);
    expect((await workspace.run(['state', 'list'])).out.trimEnd().split('\n')).toHaveLength(3);
    expect(Object.keys(await workspace.files()).filter((file) => file.endsWith('lock.json'))).toEqual([]);
  });

  test('is told as a document with --json', async () => {
    const { code, out } = await workspace.run(['plan', '--json', '--target', 'hok']);
    expect(code).toBe(64);
    expect(JSON.parse(out)).toMatchObject({ valid: false, diagnostics: [{ code: 'usage' }] });
  });
});

test('destroy spares what is excluded, a group by its name', async () => {
  const { code } = await workspace.run(['destroy', '-y', '--exclude', 'slack']);
  expect(code).toBe(0);
  expect((await workspace.run(['state', 'list'])).out).toContain('slack');
});

test('import knows the addresses it is given, and no selection beside them', async () => {
  const { code, err } = await workspace.run(['import', 'hook', 'x', '--target', 'slack']);
  expect([code, err]).toEqual([64, expect.stringContaining("unknown option '--target'")]);
});

test('a variable that looks like a selection is refused, since none is read', async () => {
  const env = { HOLDFAST_TARGET: 'hook' };
  for (const argv of [['plan'], ['apply', '-y'], ['apply', 'p.json'], ['destroy', '-y']]) {
    const { code, err } = await workspace.run(argv, { env });
    expect([code, err]).toEqual([64, expect.stringContaining('HOLDFAST_TARGET is set, but --target may be')]);
  }
  expect((await workspace.run(['plan', '--target', 'hook'], { env })).code).toBe(0);
  expect((await workspace.run(['version'], { env })).code).toBe(0);
});

test('a plan without deletes says how many it leaves out', async () => {
  await workspace.manifest((text) => text.replace('[dev, ops]', '[ops]'));
  const { code, out } = await workspace.run(['plan', '--no-delete', '-out', 'p.json']);
  expect(code).toBe(0);
  expect(out).not.toContain('No changes.');
  const sentence = 'Nothing else is to be done, but 1 delete or replacement is left out';
  expect(out).toContain(sentence);
  expect((await workspace.run(['show', 'p.json'])).out).toContain(sentence);
  expect(JSON.parse(await workspace.read('p.json'))).toMatchObject({ left_out: 1, applyable: false });
  expect((await workspace.run(['apply', '-y', '--no-delete'])).out).toContain(sentence);
  await workspace.manifest((text) => text.replace('com/a', 'com/b'));
  for (const format of ['text', 'markdown', 'html'])
    expect((await workspace.run(['plan', '--no-delete', '-o', format])).out).toContain(
      '1 delete or replacement is left out because of --no-delete.',
    );
});
