import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A vendor's own client, ready to drive an emulator; `missing` says why it is not here. */
export type InstalledClient =
  | { readonly directory: string; readonly require: NodeJS.Require; readonly missing?: undefined }
  | { readonly missing: string };

/** npm's codes that mean that this checkout is wrong; everything else is taken as "no registry here". */
const OUR_FAULT = new Set(['EUSAGE', 'EINTEGRITY', 'EJSONPARSE', 'ETARGET', 'EINSTALLED']);

/**
 * Installs the client described by `test/clients/NAME/package.json` and its lock file into a cache folder of the
 * system's temp directory, once per content of the lock file, without running install scripts. Where the registry
 * cannot be reached it writes one line and says so in `missing`; then the test that wants it is skipped.
 */
export async function installClient(name: string): Promise<InstalledClient> {
  const source = join(import.meta.dirname, name);
  const lock = await readFile(join(source, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const directory = join(tmpdir(), `holdfast-clients-${name}-${digest}`);
  if (!(await isOurs(directory))) {
    const missing = await install(source, directory);
    if (missing !== undefined) {
      process.stderr.write(`The client ${name} is not driven: ${missing}\n`);
      return { missing };
    }
  }
  return { directory, require: createRequire(join(directory, 'package.json')) };
}

/** True for a finished installation; one of another user is not trusted. */
async function isOurs(directory: string): Promise<boolean> {
  try {
    const { uid } = await stat(directory);
    if (process.getuid === undefined || uid === process.getuid()) return true;
  } catch {
    return false;
  }
  throw new Error(`${directory} belongs to another user: remove it or set TMPDIR`);
}

/** Installs beside the final place and moves it there, so that a half-done installation is never used. */
async function install(source: string, directory: string): Promise<string | undefined> {
  const work = await mkdtemp(join(tmpdir(), 'holdfast-clients-work-'));
  await cp(source, work, { recursive: true });
  const code = await npmCi(work);
  if (code === undefined) await rename(work, directory).catch(() => isOurs(directory));
  await rm(work, { recursive: true, force: true });
  if (code === undefined) return undefined;
  if (OUR_FAULT.has(code)) throw new Error(`npm ci failed with ${code} for ${source}`);
  return `npm ci could not fetch it (${code})`;
}

const FLAGS = [
  '--ignore-scripts',
  '--legacy-peer-deps',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--fetch-retries=0',
  '--fetch-timeout=20000',
  '--json',
];

/** Resolves with npm's error code, or undefined when all went well. */
function npmCi(directory: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env: environment(), timeout: 180_000 };
    execFile('npm', ['ci', '--prefix', directory, ...FLAGS], options, (error, stdout) => {
      resolve(error === null ? undefined : (reportedCode(stdout) ?? String(error.code ?? error.signal)));
    });
  });
}

function reportedCode(stdout: string): string | undefined {
  try {
    const report = JSON.parse(stdout) as { error?: { code?: string } };
    return report.error?.code;
  } catch {
    return undefined;
  }
}

/** The environment without what an outer `npm test` tells its own scripts about its own package. */
function environment(): NodeJS.ProcessEnv {
  const outer = /^npm_(?:package|lifecycle|config_local_prefix|config_prefix)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}
