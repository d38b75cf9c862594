import { accessSync, constants, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const tools = join(import.meta.dirname, '../tools/pulumi');

/** The Go modules the command line and its language host are built from. */
export const toolModules = {
  cli: { folder: join(tools, 'cli'), module: 'github.com/pulumi/pulumi/pkg/v3' },
  host: { folder: join(tools, 'language-host'), module: 'github.com/pulumi/pulumi/sdk/v3' },
} as const;

/** What must be in one folder, or on PATH. */
export const binaries = ['pulumi', 'pulumi-language-nodejs', 'pulumi-resource-pulumi-nodejs'] as const;

/** Exact version of a tool, as its module requires it, e.g. `v3.259.0`. */
export function toolVersionOf({
  folder,
  module,
}: {
  readonly folder: string;
  readonly module: string;
}): string {
  const line = readFileSync(join(folder, 'go.mod'), 'utf8')
    .split('\n')
    .find((text) => text.trim().startsWith(`${module} `));
  return line?.trim().split(' ')[1] ?? 'unknown';
}

/** Where `npm run pulumi:cli` puts what it builds: outside the clone, one folder a version. */
export function pulumiCache(env: Readonly<Record<string, string | undefined>>): string {
  const root = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const { cli, host } = toolModules;
  return join(root, 'holdfast', 'pulumi-cli', `${toolVersionOf(cli)}-host-${toolVersionOf(host)}`);
}

/** A folder list to put before PATH so that Pulumi runs, or undefined where there is none. */
export function findPulumi(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const cache = pulumiCache(env);
  if (binaries.every((name) => isExecutable(join(cache, name)))) return cache;
  const onPath = (env['PATH'] ?? '').split(delimiter);
  const found = (name: string): boolean => onPath.some((folder) => isExecutable(join(folder, name)));
  return binaries.every(found) ? onPath.join(delimiter) : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
