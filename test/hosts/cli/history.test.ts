import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWorkspace, leaks, type Workspace } from './workspace.ts';
import type { Run } from './test-host.ts';

let workspace: Workspace;
const runs: Run[] = [];

async function run(...argv: string[]): Promise<Run> {
  const done = await workspace.run(argv);
  runs.push(done);
  return done;
}

async function live(): Promise<{ readonly url: string }[]> {
  const { resources } = JSON.parse((await run('state', 'pull')).out);
  return Object.values(resources as Record<string, { applied: { url: string } }>).map(
    ({ applied }) => applied,
  );
}

/** An error's text without its frame. */
function flat(text: string): string {
  return text.replaceAll(/\n│? ?/gu, ' ');
}

const runsFolder = () => join(workspace.directory, '.holdfast/acme/dev/runs');

beforeEach(async () => {
  workspace = await createWorkspace();
  await run('apply', '--yes');
  await workspace.manifest((text) => text.replace('hooks.example.com/a', 'hooks.example.com/b'));
  await run('apply', '--yes');
});

afterEach(async () => {
  const files = Object.values(await workspace.files());
  const printed = runs.splice(0).flatMap(({ out, err }) => [out, err]);
  await workspace.close();
  expect([...files, ...printed].flatMap(leaks)).toEqual([]);
});

describe('history', () => {
  test('lists runs newest first, and one with its requests', async () => {
    const { code, out } = await run('history');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^#2 {2}apply {2}2026-11-21T.* {2}tester@nowhere .*\n {4}update hook\n#1 {2}apply[^]*create hook[^]*Head: [0-9a-f]{64}\n$/u,
    );
    const one = await run('history', '2');
    expect(one.out).toContain('update hook: done');
    expect(one.out).toMatch(/PATCH \/projects\/abcdefgh12345\/integrations\/\w+\n.*hooks\.example\.com\/b/u);
    expect((await run('history', '--limit', '1')).out).toContain('... and 1 more');
    const second = JSON.parse((await run('history', '2', '--json')).out);
    const limited = JSON.parse((await run('history', '--limit', '1', '--json')).out);
    const document = JSON.parse((await run('history', '--json')).out);
    expect([second.runs, limited.runs]).toEqual([[document.runs[0]], [document.runs[0]]]);
    expect(document).toMatchObject({ whole: true, runs: [{ serial: 2 }, { serial: 1 }], unlinked: [] });
    expect(document.head).toBe(document.runs[0].digest);
    expect(runs.at(-1)?.out).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
  });

  test('--verify accepts heads of this history, also older ones, and no others', async () => {
    const { runs: all } = JSON.parse((await run('history', '--json')).out);
    for (const { digest } of all) expect((await run('history', '--verify', digest)).code).toBe(0);
    const wrong = await run('history', '--verify', 'ab'.repeat(32));
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('no run of this history has the digest abababababababab');
    expect((await run('history', '--verify', 'HEAD')).code).toBe(64);
  });

  test.each<[string, (file: string, text: string) => Promise<void>]>([
    ['changed', (file, text) => writeFile(file, text.replace('tester@nowhere', 'nobody@nowhere'))],
    ['removed', (file) => rm(file)],
  ])('a record that was %s shows', async (_what, tamper) => {
    const [first = ''] = (await readdir(runsFolder())).sort();
    const file = join(runsFolder(), first);
    await tamper(file, (await workspace.files())[file] ?? '');
    const broken = await run('history');
    expect(broken.code).toBe(1);
    expect(flat(broken.err)).toMatch(
      /the history is broken: 1 run holds together, the one before \([0-9a-f]{16}\)/u,
    );
    const json = await run('history', '--json');
    expect([json.code, JSON.parse(json.out)]).toMatchObject([1, { whole: false, runs: [{ serial: 2 }] }]);
    expect(flat(json.err)).toContain('the history is broken');
    const refused = await run('rollback', '--to', '2', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('the history is broken');
  });

  test('a record that was cut off is named; nothing advises to put another state in place of a whole one', async () => {
    const file = join(runsFolder(), '1.json');
    await writeFile(file, ((await workspace.files())[file] ?? '').slice(0, 100));
    const cut = await run('history');
    expect(cut.code).toBe(1);
    expect(flat(cut.err)).toContain('runs/1 cannot be trusted: it is not complete JSON');
    expect(flat(cut.err)).toContain('The state itself is whole');
    expect(cut.err).not.toContain('state push');
  });

  test('an unknown run is a usage error', async () => {
    expect(await run('history', '99')).toMatchObject({ code: 64 });
    expect(await run('history', '99', '--json')).toMatchObject({ code: 64 });
  });
});

describe('rollback', () => {
  test('is a new run towards what the former one declared', async () => {
    expect((await live()).map(({ url }) => url)).toContain('https://hooks.example.com/b');
    const dry = await run('rollback', '--to', '1', '--dry-run');
    expect(dry.out).toContain('Plan: 0 to add, 1 to change, 0 to destroy.');
    const { code, err } = await run('rollback', '--to', '1', '--yes');
    expect(code).toBe(0);
    expect(err).toContain('The manifest still declares what it did.');
    expect((await live()).map(({ url }) => url)).toContain('https://hooks.example.com/a');
    expect((await run('history')).out).toMatch(/^#3 {2}rollback/u);
    expect((await run('plan', '--detailed-exitcode')).code).toBe(2);
  });

  test('brings back a block that is gone, with its options, and deletes what came later', async () => {
    await workspace.manifest((text) =>
      text
        .replace(
          'resources:\n',
          'resources:\n  later:\n    type: upsun:Integration\n    properties: { projectId: abcdefgh12345, type: httplog, url: "https://l.example.com" }\n',
        )
        .replace(/ {2}slack:\n(?: {4}.*\n)+/u, ''),
    );
    await run('apply', '--yes');
    const lost = await run('rollback', '--to', '2', '--yes');
    expect(lost.code).toBe(1);
    expect(flat(lost.err)).toContain(
      'secrets that nothing declares now: slack["dev"]#token, slack["ops"]#token',
    );
    await workspace.manifest((text) => text.replace(/ {2}later:\n(?: {4}.*\n)+/u, ''));
    await run('apply', '--yes', '--allow-deletes', '1');
    expect((await live()).map(({ url }) => url)).not.toContain('https://l.example.com');
    expect((await run('rollback', '--to', '3', '--yes')).code).toBe(0);
    expect((await live()).map(({ url }) => url)).toContain('https://l.example.com');
    expect(Object.keys(JSON.parse((await run('state', 'pull')).out).resources).sort()).toEqual([
      'hook',
      'later',
    ]);
    expect((await run('history', '--json')).out).toContain('"depends_on"');
  });

  test('says which secret is not the one of that run', async () => {
    const rotated = await workspace.run(['rollback', '--to', '1', '--yes'], {
      env: { HOOK_KEY: 'canary-rotated-key' },
    });
    expect(rotated.code).toBe(0);
    expect(rotated.err).toContain(
      'hook#shared_key: the secret of that run is not known any more; the present one is used',
    );
    expect(rotated.err + rotated.out).not.toContain('canary-rotated-key');
  });

  test('a run over a part of the stack counts on top of the whole one before it', async () => {
    await workspace.manifest((text) => text.replace('hooks.example.com/b', 'hooks.example.com/c'));
    await run('apply', '--yes', '--target', 'hook');
    expect((await run('history')).out).toMatch(/^#3 .*\(a part of the stack\)/u);
    await workspace.manifest((text) => text.replace('hooks.example.com/c', 'hooks.example.com/d'));
    await run('apply', '--yes');
    await run('rollback', '--to', '3', '--yes');
    expect((await live()).map(({ url }) => url)).toContain('https://hooks.example.com/c');
    expect(Object.keys(JSON.parse((await run('state', 'pull')).out).resources)).toHaveLength(3);
  });

  test('keeps protection and policy', async () => {
    await workspace.manifest((text) =>
      text.replace('resources:\n', 'policy: { maxChanges: 0 }\nresources:\n'),
    );
    expect((await run('rollback', '--to', '1', '--yes')).code).toBe(5);
    expect(await run('rollback')).toMatchObject({ code: 64 });
    expect(await run('rollback', '--to', '1')).toMatchObject({ code: 64 });
  });
});
