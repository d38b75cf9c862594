import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killChildren, startChild } from '../hosts/cli/child.ts';
import { canaries, createWorkspace, type Workspace } from '../hosts/cli/workspace.ts';

/*
 * What is published is joined and stripped by test/scripts/bundle.ts. Here it runs as it is, against an emulator.
 */

const ROOT = join(import.meta.dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const MAIN = join(DIST, 'src', 'hosts', 'cli', 'main.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());
afterEach(killChildren);

async function built(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const options = { cwd: workspace.directory, env: { ...canaries, ...env }, main: MAIN };
  const child = startChild(argv, options);
  return { code: await child.exit, out: child.out(), err: child.err() };
}

test('the built command line plans, applies, finds nothing more to do, and destroys', async () => {
  const ended: Ended[] = [];
  for (const argv of [
    ['plan', '--detailed-exitcode'],
    ['apply', '--auto-approve'],
    ['plan', '--detailed-exitcode'],
    ['drift'],
    ['destroy', '--auto-approve'],
  ])
    ended.push(await built(argv));
  expect(ended.map(({ code }) => code)).toEqual([2, 0, 0, 0, 0]);
  expect(ended[0]?.out).toContain('3 to add');
});

test('it says what is wrong with arguments and with a manifest as the source does', async () => {
  const env = { ...canaries, UPSUN_API_TOKEN: '' };
  const source = startChild(['validate'], { cwd: workspace.directory, env });
  const [usage, empty, code] = await Promise.all([built(['plna']), built(['validate'], env), source.exit]);
  expect(usage.code).toBe(64);
  expect(usage.err).toContain('plan');
  expect(empty).toEqual({ code, out: source.out(), err: source.err() });
  expect(code).toBe(1);
});

test('it prints its version and its help', async () => {
  const [version, help] = await Promise.all([built(['--version']), built(['--help'])]);
  expect([version.code, help.code]).toEqual([0, 0]);
  expect(help.out).toContain('Exit codes:');
});

/** Prints which modules of Node's own were loaded. */
const PROBE = 'process.on("exit", () => console.error(process.moduleLoadList.join(" ")));';

test.each([
  ['--version', ['crypto', 'http', 'http2', 'child_process', 'fs/promises', 'worker_threads', 'readline']],
  ['plan', ['http2', 'child_process', 'worker_threads', 'readline', 'internal/deps/undici/undici']],
])('%s loads nothing of Node that it has no use for', async (command, useless) => {
  const nodeArguments = ['--import', `data:text/javascript,${PROBE}`];
  const child = startChild([command], { cwd: workspace.directory, env: canaries, nodeArguments, main: MAIN });
  expect(await child.exit).toBe(0);
  const loaded = new Set(Array.from(child.err().matchAll(/NativeModule (\S+)/gu), ([, name]) => name));
  expect(loaded).toContain('v8');
  expect(useless.filter((name) => loaded.has(name))).toEqual([]);
});

test('it goes through a proxy when told to', async () => {
  const manifest = readFileSync(join(workspace.directory, 'holdfast.yaml'), 'utf8');
  const elsewhere = manifest.replaceAll(/http:[^"]*/gu, 'https://vendor.invalid');
  writeFileSync(join(workspace.directory, 'elsewhere.yaml'), elsewhere);
  const nobody = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };
  const { code, out, err } = await built(['plan', '--file', 'elsewhere.yaml'], nobody);
  expect(code).toBe(1);
  // Without a proxy the name could not be found.
  expect((out + err).replaceAll(/[\s│]+/gu, ' ')).toContain('connection refused');
});

test('licences of packages inside the built files lie beside them', () => {
  const licences = readFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  const inside = ['commander', 'js-yaml', 'undici'];
  expect(inside.filter((name) => !new RegExp(`^${name} [0-9]`, 'mu').test(licences))).toEqual([]);
});
