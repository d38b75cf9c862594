import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulators, type DemoWorld } from '../demo/world.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');
const RECORD = join(import.meta.dirname, 'record-packages.mjs');
let directory: string;
let world: DemoWorld;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'holdfast-packages-'));
  world = await startEmulators(join(directory, '.holdfast'));
  writeFileSync(
    join(directory, 'holdfast.yaml'),
    readFileSync(join(ROOT, 'examples', 'three-vendors', 'holdfast.yaml')),
  );
});

afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Packages a command loads, however deep. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const file = join(directory, 'packages.json');
  const env = { ...world.environment, PATH: process.env['PATH'] ?? '', HOLDFAST_PACKAGES: file };
  await new Promise<void>((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', RECORD, MAIN, ...args],
      { cwd: directory, env },
      (error, _, stderr) => {
        if (error === null) resolve();
        else reject(new Error(stderr));
      },
    );
  });
  return JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
}

test.each<[string, readonly string[], readonly string[]]>([
  ['version', ['version'], ['commander']],
  ['validate', ['validate'], ['commander', 'js-yaml']],
  ['plan', ['plan'], ['commander', 'js-yaml', 'undici']],
  ['apply', ['apply', '--auto-approve'], ['commander', 'js-yaml', 'undici']],
])('%s loads just the packages it needs', async (_, args, packages) => {
  expect(await loadedBy(...args)).toEqual(packages);
});
