import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulators, type DemoWorld } from '../demo/world.ts';
import { COMPILED } from '../compiled.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');

const EXAMPLES = readdirSync(join(ROOT, 'examples')).filter((name) =>
  existsSync(join(ROOT, 'examples', name, 'holdfast.yaml')),
);

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

function run(file: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...file], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...COMPILED, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Points the providers an example does not configure itself at the emulators. */
function overlay(manifest: string, world: DemoWorld): string {
  const { environment: env } = world;
  const entries: string[] = [];
  if (!/^ {2}buddy:/mu.test(manifest) && manifest.includes('buddy:Integration'))
    entries.push(
      `  buddy: { baseUrl: "${env['HOLDFAST_CONFIG_BUDDYURL'] ?? ''}", token: "\${env.BUDDY_TOKEN}", workspace: acme }`,
    );
  if (!/^ {2}gitjira:/mu.test(manifest) && manifest.includes('gitjira:Integration'))
    entries.push(
      `  gitjira: { baseUrl: "${env['HOLDFAST_CONFIG_JIRAURL'] ?? ''}", token: "\${env.JIRA_PAT}" }`,
    );
  return entries.length === 0 ? '' : `providers:\n${entries.join('\n')}\n`;
}

/** Every variable the manifest reads, made up where the world gives none. */
function environmentOf(manifest: string, world: DemoWorld): Record<string, string> {
  const names = [...manifest.matchAll(/\$\{env\.(\w+)/gu)].map(([, name]) => name ?? '');
  return {
    ...Object.fromEntries(names.map((name) => [name, `made-up-${name.toLowerCase()}`])),
    ...world.environment,
  };
}

const WRITTEN = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)(?:holdfast|integrations)\.yaml$/u.test(name) && !name.includes('node_modules'))
  .sort();

test('manifests stand as `fmt` writes them', async () => {
  const files = WRITTEN.flatMap((name) => ['-f', join('examples', name)]);
  expect(WRITTEN).toEqual(expect.arrayContaining(EXAMPLES.map((name) => `${name}/holdfast.yaml`)));
  expect(await run([MAIN, 'fmt', '--check', ...files], ROOT, {})).toEqual({ code: 0, output: '' });
});

test.each(EXAMPLES)(
  'examples/%s is valid, plans, applies, settles and comes down',
  async (name) => {
    const directory = mkdtempSync(join(tmpdir(), 'holdfast-example-'));
    const world = await startEmulators(join(directory, '.holdfast'));
    try {
      cpSync(join(ROOT, 'examples', name), directory, { recursive: true });
      const manifest = readFileSync(join(directory, 'holdfast.yaml'), 'utf8');
      const extra = overlay(manifest, world);
      if (extra !== '') writeFileSync(join(directory, 'emulators.yaml'), extra);
      const files = extra === '' ? [] : ['-f', 'holdfast.yaml', '-f', 'emulators.yaml'];
      const env = environmentOf(manifest, world);
      const holdfast = (...args: readonly string[]): Promise<Outcome> =>
        run([MAIN, ...args, ...files], directory, env);
      expect(await holdfast('validate')).toMatchObject({ code: 0 });
      expect(await holdfast('plan', '--detailed-exitcode')).toMatchObject({ code: 2 });
      expect(await holdfast('apply', '--auto-approve')).toMatchObject({ code: 0 });
      expect(await holdfast('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
      expect(await holdfast('destroy', '--auto-approve')).toMatchObject({ code: 0 });
      world.expectEmpty();
    } finally {
      await world.close();
      rmSync(directory, { recursive: true, force: true });
    }
  },
  60_000,
);

test('the demo plays to its end', async () => {
  const { code, output } = await run([join(ROOT, 'test', 'demo', 'demo.ts')], ROOT, {});
  expect(output).toContain('shop-source: remote-change');
  expect(output).toContain('health-slack["abc123"]: missing');
  expect(code).toBe(0);
});
