import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installHoldfast } from '../declare/typescript/project.ts';
import { newKey } from '../../src/state/key.ts';
import { startEmulators, type DemoWorld } from '../demo/world.ts';
import { COMPILED } from '../compiled.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');
const EXAMPLES = readdirSync(join(ROOT, 'examples')).filter((name) =>
  existsSync(join(ROOT, 'examples', name, 'holdfast.yaml')),
);

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...COMPILED, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

/** Leads the providers that an example leaves to the environment to the emulators. */
function overlay(manifest: string, { environment: env }: DemoWorld): string {
  const buddy = `buddy: { baseUrl: "${env['HOLDFAST_CONFIG_BUDDYURL'] ?? ''}", token: "\${env.BUDDY_TOKEN}", workspace: acme }`;
  const gitjira = `gitjira: { baseUrl: "${env['HOLDFAST_CONFIG_JIRAURL'] ?? ''}", token: "\${env.JIRA_PAT}" }`;
  const entries = [
    ['buddy', buddy],
    ['gitjira', gitjira],
  ].filter(([name]) => !new RegExp(`^  ${name ?? ''}:`, 'mu').test(manifest));
  return `providers:\n${entries.map(([, entry]) => `  ${entry ?? ''}\n`).join('')}`;
}

/** What two plans of one manifest cannot share: when and for which new state they were made, and where resources stand. */
const OWN = ['timestamp', 'lineage', 'digest', 'range'];

/** A plan, byte for byte, without what is its own. */
function documentIn(path: string): string {
  return JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), (key, value: unknown) =>
    OWN.includes(key) ? undefined : value,
  );
}

test('every example is there in both spellings', () => {
  expect(EXAMPLES.length).toBeGreaterThan(3);
  const spelled = (name: string): boolean =>
    existsSync(join(ROOT, 'examples', name, 'typescript', 'holdfast.config.ts'));
  expect(EXAMPLES.filter((name) => !spelled(name))).toEqual([]);
});

test.each(EXAMPLES)(
  'examples/%s has one plan in both spellings, and either continues what the other began',
  async (name) => {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'holdfast-twins-')));
    const world = await startEmulators(join(directory, 'state'));
    try {
      cpSync(join(ROOT, 'examples', name), directory, { recursive: true });
      installHoldfast(directory);
      const manifest = readFileSync(join(directory, 'holdfast.yaml'), 'utf8');
      writeFileSync(join(directory, 'emulators.yaml'), overlay(manifest, world));
      const variables = [...manifest.matchAll(/\$\{env\.(\w+)/gu)].map(([, variable]) => variable ?? '');
      const env = {
        ...Object.fromEntries(variables.map((variable) => [variable, `made-up-${variable}`])),
        ...world.environment,
        HOLDFAST_STATE_KEY: newKey(),
        HOLDFAST_BACKEND: `file:${join(directory, 'state')}`,
      };
      const holdfast = (file: string, ...args: readonly string[]): Promise<Outcome> =>
        run([...args, '-f', file, '-f', 'emulators.yaml'], directory, env);
      const yaml = await holdfast('holdfast.yaml', 'plan', '--json-into', 'yaml.json');
      const typescript = await holdfast('typescript/holdfast.config.ts', 'plan', '--json-into', 'ts.json');
      expect(yaml).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/Plan: \d+ to add, 0 to change/u),
      });
      expect(typescript).toEqual(yaml);
      const [first, second] = ['yaml.json', 'ts.json'].map((file) => documentIn(join(directory, file)));
      expect(second === first).toBe(true);
      expect(await holdfast('holdfast.yaml', 'apply', '--auto-approve')).toMatchObject({ code: 0 });
      const again = await holdfast('typescript/holdfast.config.ts', 'plan', '--detailed-exitcode');
      expect(again).toMatchObject({ code: 0 });
    } finally {
      await world.close();
      rmSync(directory, { recursive: true, force: true });
    }
  },
  60_000,
);
