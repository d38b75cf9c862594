import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { Provider } from '../../../core/define.ts';
import { missingAlternatives } from '../../../declare/entry-groups.ts';
import {
  judgeInstallation,
  type AmbientCredentials,
  type Installation,
  type Judgement,
} from '../../../pulumi-facts/installation.ts';
import { lackingText, remedyText } from '../../../pulumi-facts/lacking.ts';
import { registry } from '../../../../providers/index.ts';
import type { Host } from '../host.ts';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../../../reports/json-text.ts';

type Environment = Host['env'];

/** `holdfast pulumi doctor`: looks at the program's directory and the machine, and asks no vendor. Exits 1 on errors. */
export async function run({ host, directory, output, flags }: Invocation): Promise<number> {
  const judgements = judgeInstallation(await installation(directory, host.env));
  if (flags.has('json')) output.out(`${jsonText({ format_version: '1.0', checks: judgements }, 2)}\n`);
  else output.out(judgements.map(line).join(''));
  return judgements.some(({ level }) => level === 'error') ? 1 : 0;
}

function line({ level, text, advice }: Judgement): string {
  const sign = { ok: 'ok     ', warning: 'warning', error: 'error  ' }[level];
  return `${sign} ${text}\n${advice === '' ? '' : `        ${advice}\n`}`;
}

async function installation(directory: string, env: Environment): Promise<Installation> {
  const require = createRequire(join(directory, 'program.js'));
  const cli = onPath('pulumi', env);
  const beside = cli === undefined ? [] : [dirname(realpathSync(cli))];
  return {
    node: process.versions.node,
    cli: cli === undefined ? undefined : await versionOf(cli, env),
    languageHost: onPath('pulumi-language-nodejs', env, beside) !== undefined,
    dynamicHost: onPath('pulumi-resource-pulumi-nodejs', env, beside) !== undefined,
    sdk: sdkVersion(require),
    entry: entryPoint(require),
    runtime: runtimeOf(directory),
    plugAndPlay: existsSync(join(directory, '.pnp.cjs')),
    credentials: await credentials(env),
  };
}

function onPath(name: string, env: Environment, more: readonly string[] = []): string | undefined {
  const folders = [...more, ...(env['PATH'] ?? '').split(delimiter)].filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function versionOf(cli: string, env: Environment): Promise<string | undefined> {
  try {
    const quiet = { ...env, PULUMI_SKIP_UPDATE_CHECK: '1' };
    const { stdout } = await promisify(execFile)(cli, ['version'], { env: quiet, timeout: 30_000 });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

function sdkVersion(require: NodeJS.Require): string | undefined {
  try {
    const file = require.resolve('@pulumi/pulumi/package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

/** Required as the dynamic-provider process does it. */
function entryPoint(require: NodeJS.Require): Installation['entry'] {
  const path = 'holdfast/pulumi/provider/v1';
  try {
    require.resolve(path);
  } catch {
    return 'missing';
  }
  try {
    const { handler } = require(path) as { handler?: unknown };
    return typeof handler === 'function' ? 'found' : 'failed';
  } catch {
    return 'failed';
  }
}

function runtimeOf(directory: string): string | undefined {
  const file = ['Pulumi.yaml', 'Pulumi.yml'].map((name) => join(directory, name)).find(existsSync);
  if (file === undefined) return undefined;
  const { runtime } = (parse(readFileSync(file, 'utf8')) ?? {}) as { runtime?: string | { name?: string } };
  return (typeof runtime === 'string' ? runtime : runtime?.name) ?? 'no';
}

async function credentials(env: Environment): Promise<Installation['credentials']> {
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  return Object.fromEntries(modules.map(({ provider }) => [provider.name, ambient(provider, env)]));
}

/** What the variables give of an entry nobody declared. */
function ambient(provider: Provider, env: Environment): AmbientCredentials {
  const given = Object.entries(provider.config).flatMap(([key, field]) => {
    const name = field.env?.find((variable) => (env[variable] ?? '') !== '');
    return name === undefined ? [] : [{ key, name }];
  });
  const missing = missingAlternatives(provider, new Set(given.map(({ key }) => key)));
  return {
    set: given.map(({ name }) => name),
    ...(missing && {
      lacking: { text: lackingText(provider, missing), advice: remedyText(provider, missing) },
    }),
  };
}
