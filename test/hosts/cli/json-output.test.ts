import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandSpec } from '../../../src/hosts/cli/command-spec.ts';
import { commandTree } from '../../../src/hosts/cli/command-tree.ts';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { createTestHost, type Run } from './test-host.ts';
import { canaries, createWorkspace, leaks, type Workspace } from './workspace.ts';

const PROJECT = 'abcdefgh12345';
let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
});

afterEach(() => workspace.close());

/** Every command that does something, by the words that call it. */
const commands = new Map(leaves(commandTree, ''));

function leaves(specs: readonly CommandSpec[], prefix: string): (readonly [string, CommandSpec])[] {
  return specs.flatMap((spec) => {
    const own = spec.load === undefined ? [] : [[`${prefix}${spec.name}`, spec] as const];
    return [...own, ...leaves(spec.subcommands ?? [], `${prefix}${spec.name} `)];
  });
}

/** A command line in JSON mode; one that runs until it is stopped is stopped once it has said something. */
async function json(command: string, ...args: string[]): Promise<Run> {
  const inner = createTestHost({
    cwd: workspace.directory,
    env: canaries,
    stdin: await workspace.read('holdfast.yaml'),
  });
  const stops = command === 'emulate' || command === 'watch';
  const write = (text: string): void => {
    inner.stdout.write(text);
    if (stops) queueMicrotask(() => inner.interrupt('SIGTERM'));
  };
  const host = { ...inner, stdout: { ...inner.stdout, write } };
  const code = await runCli([...command.split(' '), ...args, '--json'], host);
  // The emulator's own credentials are what it tells.
  if (command !== 'emulate') expect(leaks(inner.out() + inner.err())).toEqual([]);
  return { code, out: inner.out(), err: inner.err(), host: inner };
}

/** What is on stdout: one document, or of commands that stream as many as there are lines. */
function documents(out: string, command: string, args: readonly string[]): unknown[] {
  const streams = commands.get(command)?.streams === true && !args.includes('--dry-run');
  if (out === '') return [];
  expect(out.endsWith('\n')).toBe(true);
  return (streams ? out.trimEnd().split('\n') : [out]).map((text) => JSON.parse(text) as unknown);
}

async function document(command: string, ...args: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await json(command, ...args);
  expect([code, out === '' ? err : '']).toEqual([0, '']);
  const [only] = documents(out, command, args);
  return only as Record<string, unknown>;
}

/** Somebody moves the hook's address at the vendor. */
async function moveAtVendor(): Promise<void> {
  const { resources } = JSON.parse((await workspace.run(['state', 'pull'])).out);
  const set = { url: 'https://hooks.example.com/theirs' };
  workspace.emulator.control('upsun.change', { project: PROJECT, id: resources.hook.id, set });
}

async function keepState(): Promise<void> {
  await writeFile(join(workspace.directory, 'kept.json'), (await workspace.run(['state', 'pull'])).out);
}

type Call = readonly [command: string, ...args: string[]];

/** One life of a stack, in which each command is called at least once; functions are what happens in between. */
const life: readonly (Call | (() => Promise<void>))[] = [
  ['init', '--yes', '-C', 'new', '--provider', 'upsun', '--pipeline', 'github'],
  ['validate'],
  ['lint'],
  ['fmt', '--check'],
  ['fmt', '-'],
  ['fmt'],
  ['graph'],
  ['explain'],
  ['explain', 'upsun:Integration'],
  ['explain', 'upsun:Integration.webhook'],
  ['providers'],
  ['scaffold', 'upsun:Integration.webhook'],
  ['completion', 'bash'],
  ['man'],
  ['version'],
  ['state key new'],
  ['plan'],
  ['plan', '--out', 'p.json'],
  ['show', 'p.json'],
  ['apply', 'p.json'],
  ['apply', '--yes'],
  ['show'],
  ['state list'],
  ['state show', 'hook'],
  ['state pull'],
  ['history'],
  ['history', '1'],
  ['verify'],
  ['drift'],
  ['export', 'out', '--scope', `upsun:projectId=${PROJECT}`],
  ['pulumi import-file'],
  ['pulumi doctor'],
  moveAtVendor,
  ['drift accept', 'hook#url', '--until', '2027-01-31', '--reason', 'agreed'],
  ['drift pull', '--dry-run'],
  ['drift pull'],
  ['apply', '--yes'],
  ['rollback', '--to', '1', '--dry-run'],
  ['rollback', '--to', '1', '--yes'],
  ['watch'],
  ['state mv', 'hook', 'other'],
  ['state mv', 'other', 'hook', '--to-stack', 'prod'],
  ['state rm', 'slack["dev"]'],
  ['import', 'hook', 'nothing'],
  keepState,
  ['state push', 'kept.json', '--force'],
  ['state mv-provider', 'upsun', 'upsun'],
  ['state key rotate'],
  ['state migrate', '--to', 'file:elsewhere'],
  ['force-unlock', 'x', '--yes'],
  ['emulate', 'upsun'],
  ['destroy', '--yes'],
];

describe('with --json', () => {
  test('every command prints JSON on stdout and nothing else, through the life of a stack', async () => {
    const called = new Set<string>();
    for (const step of life) {
      if (typeof step === 'function') {
        await step();
        continue;
      }
      const [command, ...args] = step;
      called.add(command);
      const { code, out } = await json(command, ...args);
      const said = documents(out, command, args);
      expect([command, said.length > 0, code === 255]).toEqual([command, true, false]);
    }
    expect([...commands.keys()].filter((command) => !called.has(command))).toEqual([]);
  });

  test.each([...commands.keys()])('%s says as a document which flag it does not know', async (command) => {
    const { code, out } = await json(command, '--nope');
    expect(code).toBe(64);
    expect(documents(out, command, [])).toMatchObject([
      { valid: false, diagnostics: [{ code: 'usage', summary: expect.stringContaining('--nope') }] },
    ]);
  });

  test.each([...commands.keys()])(
    '%s says as a document whatever it finds where there is nothing',
    async (command) => {
      const needed = (commands.get(command)?.arguments ?? []).filter(({ optional }) => optional !== true);
      const words = needed.map(({ choices }) => choices?.[0] ?? 'nothing');
      const { out, code } = await json(command, ...words, '-C', 'no/such/folder');
      expect(code).not.toBe(255);
      expect(documents(out, command, []).length).toBeGreaterThan(0);
    },
  );
});

describe('a document stands alone', () => {
  test.each([
    ['plan', '--json-into'],
    ['plan', '--out'],
    ['plan', '--metrics-file'],
    ['drift', '--json-into'],
    ['drift', '--metrics-file'],
    ['verify', '--json-into'],
  ])('%s %s FILE that cannot be written is told on stderr, and by the exit code', async (command, flag) => {
    const { code, out, err } = await json(command, flag, 'no/such/folder/x');
    expect([code, err]).toEqual([1, expect.stringContaining('no/such/folder/x')]);
    expect(JSON.parse(out)).not.toHaveProperty('diagnostics');
  });

  test('a rollback that is only planned and cannot be is one, too', async () => {
    const { code, out } = await json('rollback', '--to', '99', '--dry-run');
    expect([code, JSON.parse(out)]).toMatchObject([64, { valid: false, diagnostics: [{ code: 'usage' }] }]);
  });

  test.each([
    [['help', 'nope'], "unknown command 'nope'"],
    [['help', 'state', 'nope'], "unknown command 'nope'"],
    [['plan', '-o', 'nope'], '-o does not know nope'],
    [['plan', '--json=1'], "unknown option '--json=1'"],
  ])('%j is a usage error that says what is wrong', async (words, summary) => {
    const host = createTestHost({ cwd: workspace.directory });
    expect(await runCli([...words, '--json'], host)).toBe(64);
    expect(JSON.parse(host.out())).toMatchObject({
      diagnostics: [{ summary: expect.stringContaining(summary) }],
    });
  });

  test('what follows -- asks for nothing', async () => {
    const host = createTestHost({ cwd: workspace.directory });
    expect(await runCli(['nope', '--', '--json'], host)).toBe(64);
    expect(host.out()).toBe('');
  });
});

describe('help for', () => {
  test.each([
    [
      ['help', 'state', 'key'],
      ['state', 'key', '--help'],
    ],
    [
      ['help', 'preview'],
      ['plan', '--help'],
    ],
    [
      ['--no-color', 'help', 'plan'],
      ['--no-color', 'plan', '--help'],
    ],
    [
      ['help', 'plan', '-C', 'help'],
      ['plan', '--help'],
    ],
    [
      ['help', 'explain', 'upsun:Integration'],
      ['explain', '--help'],
    ],
  ])('%j is that of %j', async (asked, same) => {
    const [one, two] = [createTestHost(), createTestHost()];
    expect([await runCli(asked, one), await runCli(same, two)]).toEqual([0, 0]);
    expect([one.out(), one.out()]).toEqual([two.out(), expect.stringContaining('Usage: holdfast ')]);
  });

  test('is not asked for by a directory of that name', async () => {
    const host = createTestHost({ cwd: workspace.directory, env: canaries });
    expect(await runCli(['-C', 'help', 'validate'], host)).toBe(1);
    expect(host.err()).toContain('no holdfast.yaml');
  });

  test('what is no command is a usage error', async () => {
    const host = createTestHost();
    expect(await runCli(['help', 'nope'], host)).toBe(64);
    expect([host.out(), host.err()]).toEqual(['', expect.stringContaining("unknown command 'nope'")]);
  });
});

describe('the document of', () => {
  test('state mv, rm and push names the backups', async () => {
    await workspace.manifest((text) => text.replace(/ +shared_key.*\n/u, ''));
    await workspace.run(['apply', '--yes']);
    await keepState();
    const moved = await document('state mv', 'hook', 'other');
    expect(moved).toEqual({
      format_version: '1.0',
      from: 'hook',
      to: 'other',
      stack: 'dev',
      backups: [expect.stringContaining('backups')],
    });
    expect(Object.keys(await workspace.files())).toContain((moved['backups'] as string[])[0]);
    expect(await document('state rm', 'other', 'slack["dev"]')).toMatchObject({
      forgotten: ['other', 'slack["dev"]'],
      backups: [expect.any(String)],
    });
    expect(await document('state push', 'kept.json', '--force')).toMatchObject({
      file: 'kept.json',
      resources: 3,
      backups: [expect.any(String)],
    });
    const across = await document('state mv', 'hook', 'hook', '--to-stack', 'prod');
    expect(across).toMatchObject({ stack: 'prod', backups: [expect.any(String)] });
  });

  test('drift accept and drift pull names properties, files and refusals', async () => {
    await workspace.run(['apply', '--yes']);
    await moveAtVendor();
    const url = 'https://hooks.example.com/theirs';
    const range = { filename: join(workspace.directory, 'holdfast.yaml'), start: { line: 10, column: 12 } };
    const pulled = [{ address: 'hook', path: 'url', value: url, range }];
    const before = await workspace.read('holdfast.yaml');
    expect(await document('drift pull', '--dry-run')).toMatchObject({ dry_run: true, pulled, refused: [] });
    expect(await workspace.read('holdfast.yaml')).toBe(before);
    expect(await document('drift accept', 'hook#url', '--until', '2027-01-31', '--reason', 'agreed')).toEqual(
      {
        format_version: '1.0',
        address: 'hook',
        path: 'url',
        until: '2027-01-31',
        reason: 'agreed',
        by: 'tester@nowhere',
        file: join(workspace.directory, 'holdfast.accept.yaml'),
      },
    );
    expect(await document('drift pull', 'hook')).toMatchObject({ dry_run: false, pulled, problems: [] });
    expect(await workspace.read('holdfast.yaml')).toContain(url);
    const slack = JSON.parse((await workspace.run(['state', 'pull'])).out).resources['slack["dev"]'].id;
    workspace.emulator.control('upsun.change', { project: PROJECT, id: slack, set: { channel: '#theirs' } });
    const { code, out } = await json('drift pull');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      pulled: [],
      refused: [{ address: 'slack["dev"]', path: 'channel', reason: expect.stringContaining('forEach') }],
      skipped: [],
    });
    expect(await document('drift pull', 'hook')).toMatchObject({
      pulled: [],
      refused: [],
      skipped: [{ address: 'hook', reason: expect.stringContaining('nothing of it changed') }],
    });
  });

  test('rollback --dry-run is that of a plan', async () => {
    await workspace.run(['apply', '--yes']);
    await workspace.manifest((text) => text.replace('example.com/a', 'example.com/b'));
    await workspace.run(['apply', '--yes']);
    const { resource_changes: changes } = await document('rollback', '--to', '1', '--dry-run');
    expect(changes).toMatchObject([{ address: 'hook', action: 'update' }, {}, {}]);
  });

  test('init, explain and scaffold says what their text says', async () => {
    expect(await document('init', '--yes', '-C', 'new', '--provider', 'buddy')).toMatchObject({
      files: ['holdfast.yaml'],
      variables: expect.arrayContaining(['BUDDY_TOKEN']),
    });
    const { types } = await document('explain');
    expect(types).toContain('upsun:Integration');
    const block = await document('scaffold', 'upsun:Integration.github', '--name', 'code');
    expect(block).toMatchObject({ type: 'upsun:Integration', variant: 'github', name: 'code' });
    expect((await workspace.run(['scaffold', 'upsun:Integration.github', '--name', 'code'])).out).toBe(
      block['yaml'],
    );
    expect(await document('fmt', '-')).toMatchObject({ changed: ['<stdin>'], text: expect.any(String) });
  });
});
