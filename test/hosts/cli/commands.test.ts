import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWorkspace, leaks, type Workspace } from './workspace.ts';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { createTestHost, type Run } from './test-host.ts';

const PROJECT = 'abcdefgh12345';
let workspace: Workspace;
const runs: Run[] = [];

async function run(...argv: string[]): Promise<Run> {
  const done = await workspace.run(argv);
  runs.push(done);
  return done;
}

async function lines(...argv: string[]): Promise<{ readonly code: number; readonly types: string[] }> {
  const { code, out } = await run(...argv);
  const all = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { code, types: all.map(({ type }) => type) };
}

/** The id the emulator gave to the first resource. */
async function hookId(): Promise<string> {
  return /hookId = "(\w+)"/u.exec((await run('show')).out)?.[1] ?? '';
}

beforeEach(async () => {
  workspace = await createWorkspace();
});

afterEach(async () => {
  const files = Object.values(await workspace.files());
  const printed = runs.splice(0).flatMap(({ out, err }) => [out, err]);
  await workspace.close();
  expect([...files, ...printed].flatMap(leaks)).toEqual([]);
  expect(workspace.emulator.problems).toEqual([]);
});

describe('validate', () => {
  test('says that all is well, and sends nothing', async () => {
    const { code, out } = await run('validate');
    expect({ code, out }).toEqual({ code: 0, out: 'Success! The manifest is valid: 3 resources.\n' });
    expect(workspace.emulator.requests).toEqual([]);
  });

  test('says what it reads where that takes a while, and nothing otherwise', async () => {
    expect((await run('validate')).err).toBe('');
    await workspace.manifest((text) => `${text}${`# ${'x'.repeat(97)}\n`.repeat(10_000)}`);
    const { code, err } = await run('validate');
    expect(code).toBe(0);
    expect(err).toMatch(/^\S*holdfast\.yaml: Reading\.\.\.\n$/u);
  });

  test('tells all findings at once, with place and frame', async () => {
    await workspace.manifest((text) =>
      text.replace('shared_key', 'shared_kye').replace('dependsOn', 'dependson'),
    );
    const { code, err } = await run('validate');
    expect(code).toBe(1);
    expect(err).toContain('holdfast.yaml:11:7');
    expect(err).toContain('shared_kye');
    expect(err).toContain('dependson');
    const { out } = await run('validate', '--json');
    expect(JSON.parse(out)).toMatchObject({ format_version: '1.0', valid: false, error_count: 2 });
  });

  test('reads the manifest from standard input, and from paths', async () => {
    const stdin = await workspace.read('holdfast.yaml');
    expect((await workspace.run(['validate', '-f', '-'], { stdin })).code).toBe(0);
    expect((await workspace.run(['validate', 'holdfast.yaml'])).code).toBe(0);
    expect((await workspace.run(['-C', workspace.directory, 'validate'], { cwd: '/' })).code).toBe(0);
  });
});

describe('plan', () => {
  test('writes nothing and sends one token exchange and one list', async () => {
    const { code, out } = await run('plan');
    expect(code).toBe(0);
    expect(out).toContain('Plan: 3 to add, 0 to change, 0 to destroy.');
    expect(Object.keys(await workspace.files())).toEqual([join(workspace.directory, 'holdfast.yaml')]);
    expect(workspace.emulator.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  test('exits 2 with --detailed-exitcode, 7 with --expect-no-changes', async () => {
    expect((await run('plan', '-detailed-exitcode')).code).toBe(2);
    expect((await run('plan', '--detailed-exitcode', '--expect-no-changes')).code).toBe(7);
    const fromEnvironment = await workspace.run(['plan'], { env: { HOLDFAST_DETAILED_EXITCODE: '1' } });
    expect(fromEnvironment.code).toBe(2);
  });

  test('with --json prints the document only, and into a file the same', async () => {
    const { out } = await run('plan', '--json', '--json-into', 'plan.json');
    expect(JSON.parse(out)).toMatchObject({ name: 'acme', stack: 'dev', summary: { create: 3 } });
    expect(await workspace.read('plan.json')).toBe(out);
  });

  test('writes counts for Prometheus beside the report', async () => {
    expect((await run('plan', '--metrics-file', 'plan.prom')).code).toBe(0);
    const written =
      Object.entries(await workspace.files()).find(([name]) => name.endsWith('plan.prom'))?.[1] ?? '';
    expect(written).toMatch(/^holdfast_plan_resources\{.*action="create".*\} 3$/mu);
  });

  test('refuses a report path that cannot be written, and leaves no part of a file', async () => {
    const { code, err } = await run('plan', '--out', 'no/such/folder/p.json');
    expect(code).toBe(1);
    expect(err).toContain('cannot write no/such/folder/p.json: there is no such file or directory');
    expect(Object.keys(await workspace.files()).filter((file) => /\.tmp$|p\.json/u.test(file))).toEqual([]);
  });

  test('says who refused the credentials, and exits 3', async () => {
    const refused = await workspace.run(['plan'], { env: { UPSUN_API_TOKEN: 'wrong-api-token-1' } });
    expect(refused.code).toBe(3);
    expect(refused.out + refused.err).not.toContain('wrong-api-token-1');
  });

  test('names each request at --log-level debug, without secrets', async () => {
    expect((await run('plan', '--log-level', 'debug')).err).toMatch(
      /upsun: GET http.*integrations.* -> 200 in \d+ ms/u,
    );
    expect((await run('plan', '--log-level', 'error')).err).toBe('');
  });
});

describe('apply', () => {
  test('asks, does what was shown, and is in sync afterwards', async () => {
    const { code, out, err, host } = await workspace.run(['apply'], { answers: ['yes'] });
    expect(code).toBe(0);
    expect(host.questions[0]).toContain("Only 'yes' will be accepted");
    expect(out).toContain('Apply complete! Resources: 3 added, 0 changed, 0 destroyed.');
    expect(err).toMatch(/hook: Creating\.\.\.\nhook: Creation complete after \d+s \[id=\w+\]/u);
    expect(await run('plan', '--expect-no-changes')).toMatchObject({ code: 0 });
  });

  test.each(['no', 'y', '', 'YES'])('takes %j for a no and sends no write', async (answer) => {
    const { code, err } = await workspace.run(['apply'], { answers: [answer] });
    expect(code).toBe(8);
    expect(err).toContain('Nothing was done');
    expect(workspace.emulator.requests.filter(({ method }) => method !== 'GET')).toHaveLength(1);
  });

  test('with --expect-no-changes and changes does nothing and exits 7', async () => {
    expect(await run('apply', '--yes', '--expect-no-changes')).toMatchObject({ code: 7 });
    expect((await run('state', 'list')).out).toBe('');
  });

  test('writes NDJSON with --json, or into a file beside the text', async () => {
    const { code, types } = await lines('apply', '--yes', '--json');
    expect(code).toBe(0);
    expect(types.filter((type) => type === 'apply_complete')).toHaveLength(3);
    expect([types[0], types.at(-2), types.at(-1)]).toEqual(['version', 'change_summary', 'outputs']);
    await workspace.manifest((text) => text.replace('com/a', 'com/b'));
    const { out } = await run('apply', '--yes', '--json-into', 'run.ndjson');
    expect(out).toContain('Apply complete! Resources: 0 added, 1 changed, 0 destroyed.');
    expect(
      (await workspace.read('run.ndjson'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toContain('apply_start');
  });

  test('with --json tells errors in the stream', async () => {
    await workspace.manifest((text) => text.replace('shared_key', 'shared_kye'));
    const { code, types } = await lines('apply', '--yes', '--json');
    expect({ code, types }).toEqual({ code: 1, types: ['version', 'diagnostic'] });
  });

  test('goes on to tell what failed, with the fields the vendor named', async () => {
    workspace.emulator.faults.add({
      match: { method: 'POST', path: '*integrations' },
      fault: { status: 400, body: { message: 'bad', detail: { url: 'unreachable' } } },
    });
    const { code, out, err } = await run('apply', '--yes');
    expect(code).toBe(1);
    expect(err).toContain('unreachable');
    expect(out).toContain('Apply incomplete!');
  });
});

describe('a saved plan', () => {
  beforeEach(async () => {
    await run('apply', '--yes');
    await workspace.manifest((text) => text.replace('com/a', 'com/b').replace('[dev, ops]', '[ops]'));
    await run('plan', '-out', 'p.json');
    workspace.emulator.requests.splice(0);
  });

  test('can be shown in all formats, and applied without a question', async () => {
    expect((await run('show', 'p.json')).out).toContain('Plan: 0 to add, 1 to change, 1 to destroy.');
    expect((await run('show', 'p.json', '-o', 'http')).out).toContain(
      `DELETE /projects/${PROJECT}/integrations/`,
    );
    expect((await run('show', 'p.json', '--json')).out).toBe(await workspace.read('p.json'));
    expect(await run('apply', 'p.json')).toMatchObject({ code: 0 });
    expect(await run('plan', '--expect-no-changes')).toMatchObject({ code: 0 });
  });

  test('is refused once applied, edited, cut off or made elsewhere, before any write', async () => {
    const text = await workspace.read('p.json');
    await writeFile(join(workspace.directory, 'edited.json'), text.replace('com/b', 'com/c'));
    await writeFile(join(workspace.directory, 'cut.json'), text.slice(0, 500));
    await writeFile(join(workspace.directory, 'empty.json'), '');
    expect((await run('apply', 'edited.json')).err).toContain('was changed after it was made');
    expect((await run('apply', 'cut.json')).err).toContain('not complete JSON');
    expect((await run('apply', 'empty.json')).err).toContain('is empty');
    expect((await run('apply', 'missing.json')).err).toContain('there is no such file');
    expect(workspace.emulator.requests).toEqual([]);
    await run('apply', 'p.json');
    expect(await run('apply', 'p.json')).toMatchObject({ code: 6 });
  });

  test('is stale once somebody else changed what it is about', async () => {
    const id = await hookId();
    workspace.emulator.control('upsun.change', {
      project: PROJECT,
      id,
      set: { url: 'https://other.example.com' },
    });
    const { code, err } = await run('apply', 'p.json');
    expect(code).toBe(6);
    expect(err).toContain('hook');
    expect(
      workspace.emulator.requests.filter(({ method }) => method === 'PATCH' || method === 'DELETE'),
    ).toEqual([]);
  });

  test('is not written where a secret would stand in it', async () => {
    await workspace.manifest((text) =>
      text.replace('https://hooks.example.com/b', 'https://hooks.example.com/xoxb-canary-slack-token'),
    );
    const { code, err } = await workspace.run(['plan', '--out', 'leaky.json']);
    expect(code).toBe(1);
    expect(err).toContain('the plan of hook holds');
    expect(err).toContain('fn::secret');
    await expect(workspace.read('leaky.json')).rejects.toThrow('ENOENT');
    await workspace.manifest((text) => text.replace('xoxb-canary-slack-token', 'z'));
  });

  test('is not written where a secret would stand outside its changes', async () => {
    await workspace.manifest((text) => `${text}  copied: xoxb-canary-slack-token\n`);
    const { code, err } = await workspace.run(['plan', '--out', 'leaky.json']);
    expect([code, err]).toEqual([1, expect.stringContaining('the plan (its member outputs) holds')]);
    expect(Object.keys(await workspace.files()).filter((file) => file.includes('leaky'))).toEqual([]);
    await workspace.manifest((text) => text.replace('xoxb-canary-slack-token', 'z'));
  });

  test('is written where a secret stands in the name of an object nobody declares, without it', async () => {
    const host = { env: { HOOKS: 'https://hooks.example.com' } };
    await workspace.run(['apply', '--yes', '--stack', 'other']);
    await workspace.manifest((text) =>
      text.replace('https://hooks.example.com/b', '${env.HOOKS}/c').replace('name: acme', 'name: twin'),
    );
    const { code, err } = await workspace.run(['plan', '--out', 'twin.json'], host);
    expect([code, err]).toEqual([0, expect.stringContaining('Saved the plan')]);
    const document = JSON.parse(await workspace.read('twin.json'));
    expect(JSON.stringify(document.unmanaged)).toContain('(sensitive value)');
    expect(JSON.stringify(document)).not.toContain('hooks.example.com');
    expect((await workspace.run(['apply', 'twin.json'], host)).code).toBe(0);
  });
});

test('the very first plan of a stack can be saved and applied', async () => {
  await run('plan', '--out', 'first.json');
  expect(Object.keys(await workspace.files()).filter((file) => file.includes('.holdfast'))).toEqual([
    join(workspace.directory, '.holdfast/acme/dev/key'),
  ]);
  expect(await run('apply', 'first.json')).toMatchObject({ code: 0 });
  expect(await run('plan', '--expect-no-changes')).toMatchObject({ code: 0 });
});

describe('drift', () => {
  test('exits 2 and names what changed where it is declared; --fail-on chooses', async () => {
    await run('apply', '--yes');
    const id = await hookId();
    workspace.emulator.control('upsun.change', {
      project: PROJECT,
      id,
      set: { url: 'https://other.example.com' },
    });
    const { code, out } = await run('drift');
    expect(code).toBe(2);
    expect(out).toContain('# hook: remote-change');
    expect(out).toMatch(/~ url: remote-change {2}.*holdfast\.yaml:\d+:\d+/u);
    expect((await run('drift', '--fail-on', 'missing')).code).toBe(0);
    const { resources } = JSON.parse((await run('drift', '-o', 'json')).out);
    expect(resources.find(({ address }: { address: string }) => address === 'hook').class).toBe(
      'remote-change',
    );
  });
});

describe('a manifest that belongs to the other host', () => {
  test.each([
    ['apply', '--yes'],
    ['destroy', '--yes'],
    ['import', 'hook', 'abc'],
    ['rollback', '--to', '1', '--yes'],
    ['export', 'elsewhere', '--scope', 'upsun:abcdefgh12345', '--adopt'],
  ])('is left alone by %s', async (...argv) => {
    await run('apply', '--yes');
    await workspace.manifest((text) => `owner: pulumi\n${text}`);
    workspace.emulator.requests.length = 0;
    const before = await workspace.files();
    const { code, err } = await run(...argv);
    expect(code).toBe(64);
    expect(err).toContain('owner: pulumi');
    expect(workspace.emulator.requests).toEqual([]);
    expect(await workspace.files()).toEqual(before);
  });

  test('is still looked at, and its state may be mended', async () => {
    await run('apply', '--yes');
    await workspace.manifest((text) => `owner: pulumi\n${text}`);
    for (const argv of [['plan'], ['drift'], ['verify'], ['state', 'list'], ['state', 'rm', 'hook']])
      expect(await run(...argv)).toMatchObject({ code: 0 });
  });
});

describe('destroy', () => {
  test('of an empty stack does not say that anything is live', async () => {
    const { code, out, host } = await workspace.run(['destroy'], { answers: ['yes'] });
    expect([code, host.questions]).toEqual([0, []]);
    expect(out).toContain('No changes. State holds nothing, and nothing is to be made.');
    expect(out).not.toContain('is live as declared');
  });

  test('names the number, deletes all, and needs no resource property', async () => {
    await run('apply', '--yes');
    const { code, host, out } = await workspace.run(['destroy'], { answers: ['yes'], env: { HOOK_KEY: '' } });
    expect(host.questions[0]).toContain('destroy 3 resources of acme/dev');
    expect(out).toContain('Destroy complete! Resources: 0 added, 0 changed, 3 destroyed.');
    expect(code).toBe(0);
  });
});

describe('import and state', () => {
  test('adopts by id what state forgot', async () => {
    await run('apply', '--yes');
    const id = await hookId();
    expect(await run('state', 'rm', 'hook')).toMatchObject({ code: 0 });
    expect((await run('state', 'list')).out).toBe('slack["dev"]\nslack["ops"]\n');
    expect(await run('import', 'hook', id)).toMatchObject({ code: 0 });
    expect((await run('state', 'show', 'hook')).out).toContain(`= "${id}"`);
    expect(await run('import', 'nobody', id)).toMatchObject({ code: 64 });
  });

  test('mv, pull and push keep a backup each', async () => {
    await run('apply', '--yes');
    expect(await run('state', 'mv', 'slack["dev"]', 'moved')).toMatchObject({ code: 0 });
    expect(await run('state', 'mv', 'moved', '-bad-')).toMatchObject({ code: 64 });
    const { out } = await run('state', 'pull');
    await writeFile(join(workspace.directory, 'pulled.json'), out.replaceAll('"moved"', '"again"'));
    expect(await run('state', 'push', 'pulled.json')).toMatchObject({ code: 0 });
    expect((await run('state', 'list', 'ag*')).out).toBe('again\n');
    const backups = Object.keys(await workspace.files()).filter((file) => file.includes('/backups/'));
    expect(backups).toHaveLength(2);
  });

  test('mv-provider binds objects to another entry', async () => {
    await run('apply', '--yes');
    await workspace.manifest((text) =>
      text
        .replace('  upsun: {', '  upsun-eu: { provider: upsun,')
        .replaceAll('dependsOn: [hook]', 'dependsOn: [hook], provider: upsun-eu'),
    );
    expect(await run('state', 'mv-provider', 'upsun', 'upsun-eu')).toMatchObject({ code: 0 });
    expect((await run('state', 'show', 'hook')).out).toContain('(provider entry upsun-eu)');
  });

  test('a damaged state is refused, and push --force brings a copy back', async () => {
    await run('apply', '--yes');
    const { out } = await run('state', 'pull');
    const path = join(workspace.directory, '.holdfast/acme/dev/state.json');
    await writeFile(path, '{"version":1', { mode: 0o600 });
    expect(await run('plan')).toMatchObject({ code: 1 });
    await writeFile(join(workspace.directory, 'copy.json'), out);
    expect(await run('state', 'push', 'copy.json')).toMatchObject({ code: 1 });
    expect(await run('state', 'push', '--force', 'copy.json')).toMatchObject({ code: 0 });
    expect(await run('plan', '--expect-no-changes')).toMatchObject({ code: 0 });
  });

  test('where only the journal is damaged, the command that is told goes on from the state', async () => {
    await run('apply', '--yes');
    const path = join(workspace.directory, '.holdfast/acme/dev/state.json');
    await writeFile(path.replace('state.json', 'journal.ndjson'), 'garbage\n', { mode: 0o600 });
    const { code, err } = await run('plan');
    expect(code).toBe(1);
    expect(err.replaceAll('\n│ ', ' ')).toContain(
      `itself is whole: "holdfast state push --force ${path}" goes`,
    );
    const pushed = await run('state', 'push', '--force', path);
    expect([pushed.code, pushed.err]).toEqual([0, expect.stringContaining('damaged-journal.ndjson')]);
    expect(await run('plan', '--expect-no-changes')).toMatchObject({ code: 0 });
  });

  test('a lock names its holder and goes with force-unlock', async () => {
    await run('apply', '--yes');
    const lock = {
      id: 'c0ffee00-0000-4000-8000-000000000001',
      operation: 'apply',
      who: 'ann@build',
      host: 'build',
      pid: 1,
      version: '0.1.0',
      created: '2026-11-21T03:00:00.000Z',
      path: 'x',
    };
    const path = join(workspace.directory, '.holdfast/acme/dev/lock.json');
    await writeFile(path, JSON.stringify(lock), { mode: 0o600 });
    const refused = await run('apply', '--yes');
    expect(refused.code).toBe(6);
    expect(refused.err).toContain('ann@build');
    expect(refused.err).toContain(`holdfast force-unlock ${lock.id}`);
    expect(await workspace.run(['force-unlock', lock.id], { answers: ['no'] })).toMatchObject({ code: 8 });
    expect(await run('force-unlock', 'another', '--yes')).toMatchObject({ code: 1 });
    expect(await run('force-unlock', lock.id, '--yes')).toMatchObject({ code: 0 });
    expect(await run('apply', '--yes')).toMatchObject({ code: 0 });
    await rm(path, { force: true });
  });
});

test('graph draws what needs what, offline', async () => {
  expect((await run('graph')).out).toContain('n1 --> n0');
  expect((await run('graph', '-o', 'dot')).out).toContain('digraph');
  expect(JSON.parse((await run('graph', '--json')).out).nodes).toHaveLength(3);
  expect(workspace.emulator.requests).toEqual([]);
});

test('a crash tells where it was, never on what data, and exits 255', async () => {
  const host = createTestHost({ cwd: workspace.directory });
  const error = new TypeError('cannot read x\nof some data');
  const place = join(import.meta.dirname, '../../../src/hosts/cli/read-text.ts');
  error.stack = `TypeError: cannot read x\nof some data\n    at read (${place}:7:9)`;
  const text = () => Promise.reject(error);
  const code = await runCli(['validate', '-f', '-'], { ...host, stdin: { ...host.stdin, text } });
  expect(code).toBe(255);
  expect(host.err()).toContain('TypeError: cannot read x');
  expect(host.err()).toContain('npm bugs holdfast');
  expect(host.err()).toContain('    at src/hosts/cli/read-text.ts:7:9');
  expect(host.err()).not.toContain('some data');
});
