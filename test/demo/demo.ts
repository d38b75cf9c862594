import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { styleText } from 'node:util';
import { startEmulators, type DemoWorld } from './world.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');

/** One line the user would type, what it is for, and the exit code it must end with. */
interface Step {
  readonly says: string;
  readonly args: readonly string[];
  readonly exit: number;
  /** Done before the command, behind the user's back. */
  readonly meanwhile?: (world: DemoWorld) => Promise<void>;
}

const STEPS: readonly Step[] = [
  { says: 'Is the manifest right? Offline, nothing is asked of anybody.', args: ['validate'], exit: 0 },
  { says: 'What would happen? Reads what is live and shows the exact difference.', args: ['plan'], exit: 0 },
  { says: 'Do it.', args: ['apply', '--auto-approve'], exit: 0 },
  { says: 'Nothing is left to do.', args: ['plan', '--detailed-exitcode'], exit: 0 },
  {
    says: 'Meanwhile somebody turned off fetching of branches in the console, and deleted a chat integration.',
    args: ['drift'],
    exit: 2,
    meanwhile: async (world) => {
      await world.change('shop-source', { fetch_branches: false, prune_branches: false });
      await world.remove('health-slack["abc123"]');
    },
  },
  { says: 'Put it back as declared.', args: ['apply', '--auto-approve'], exit: 0 },
  { says: 'And in sync again.', args: ['drift'], exit: 0 },
  { says: 'Take everything down.', args: ['destroy', '--auto-approve'], exit: 0 },
];

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 255));
  });
}

async function play(step: Step, directory: string, world: DemoWorld): Promise<void> {
  await step.meanwhile?.(world);
  console.log(styleText('dim', `\n# ${step.says}`));
  console.log(styleText('bold', `$ holdfast ${step.args.join(' ')}`));
  const code = await run(step.args, directory, world.environment);
  if (code !== step.exit)
    throw new Error(
      `holdfast ${step.args.join(' ')} ended with ${String(code)} instead of ${String(step.exit)}`,
    );
  if (code !== 0) console.log(styleText('dim', `(exit code ${String(code)})`));
}

async function main(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-demo-'));
  const world = await startEmulators(join(directory, '.holdfast'));
  try {
    await cp(join(ROOT, 'examples', 'three-vendors', 'holdfast.yaml'), join(directory, 'holdfast.yaml'));
    console.log(
      styleText(
        'dim',
        `# The manifest is examples/three-vendors/holdfast.yaml; the vendors are emulators on ${world.origin}.`,
      ),
    );
    for (const step of STEPS) await play(step, directory, world);
    world.expectEmpty();
    console.log(
      styleText(
        'dim',
        '\n# Three vendors planned, applied, drifted, healed and cleaned up. Next: README.md.',
      ),
    );
  } finally {
    await world.close();
    await rm(directory, { recursive: true, force: true });
  }
}

await main();
