import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installHoldfast } from '../declare/typescript/project.ts';
import { COMPILED } from '../compiled.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

let project = '';
beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'holdfast-custom-')));
  cpSync(join(ROOT, 'examples', 'custom-provider'), project, { recursive: true });
  installHoldfast(project);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function run(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...args], {
    cwd: join(project, folder),
    env: { PATH: process.env['PATH'] ?? '', ...COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** Starts the example's API, and gives the variables it prints. */
async function serve(): Promise<{ readonly child: ChildProcess; readonly env: Record<string, string> }> {
  const child = spawn(process.execPath, ['serve.ts'], {
    cwd: join(project, 'acme-provider'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const pairs = [...line.toString().matchAll(/(\w+)=(\S+)/gu)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return { child, env: Object.fromEntries(pairs) as Record<string, string> };
}

test('the provider passes its own conformance test with the public API alone', async () => {
  const { code, output } = await run('acme-provider', ['--test']);
  expect(output).toMatch(/pass 2\d\b/u);
  expect([code, /fail 0/u.test(output)]).toEqual([0, true]);
});

test('a table that does not tell the truth is caught, and the test says about what', async () => {
  const path = join(project, 'acme-provider', 'webhook.ts');
  const truth = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, truth.replace("onRemove: 'empty',\n      carry: 'always',", "onRemove: 'empty',"));
    const { code, output } = await run('acme-provider', ['--test']);
    expect(code).not.toBe(0);
    expect(output).toMatch(/✖ acme:Webhook json: headers/u);
    expect(output).toMatch(/the read-back shows what was declared[\s\S]*'events'/u);
  } finally {
    writeFileSync(path, truth);
  }
});

test('its manifest plans alike in both spellings, applies, settles and comes down', async () => {
  const { child, env } = await serve();
  try {
    const holdfast = (...args: readonly string[]): Promise<Outcome> =>
      run('stack', [MAIN, ...args], { ...env, HOOK_SECRET: 'made-up-hook-secret' });
    const yaml = await holdfast('plan');
    expect(yaml).toMatchObject({ code: 0, output: expect.stringContaining('Plan: 2 to add') });
    expect(await holdfast('plan', '-f', 'typescript/holdfast.config.ts')).toEqual(yaml);
    expect(await holdfast('apply', '--auto-approve')).toMatchObject({ code: 0 });
    expect(await holdfast('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
    expect(await holdfast('drift')).toMatchObject({ code: 0 });
    expect(await holdfast('destroy', '--auto-approve')).toMatchObject({ code: 0 });
  } finally {
    child.kill();
    await once(child, 'close');
  }
});
