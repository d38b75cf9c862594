import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');

/** Imports a file and prints what was loaded for it. */
const PROBE = `
  import { registerHooks } from 'node:module';
  const loaded = new Set();
  registerHooks({ load: (url, context, next) => (loaded.add(url), next(url, context)) });
  await import(process.argv[1]);
  console.log(JSON.stringify([...loaded]));
`;

async function packagesOf(entry: string): Promise<readonly string[]> {
  const file = join(ROOT, 'dist', entry);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', PROBE, file]);
  const loaded = JSON.parse(stdout) as readonly string[];
  expect(loaded.some((url) => url.endsWith(entry))).toBe(true);
  const names = loaded.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1] ?? []);
  return [...new Set(names)].sort();
}

test.each(['src/index.js', 'src/testing/index.js', 'src/hosts/pulumi/provider/v1.js'])(
  '%s as it is published loads no package before one is needed',
  async (entry) => {
    expect(await packagesOf(entry)).toEqual([]);
  },
);
