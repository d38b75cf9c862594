import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { directoryWith } from '../loading.ts';
import type { ModuleLoad, ModuleOutcome } from './load-modules.ts';
import { installHoldfast } from './project.ts';

/** Files of one project (a text alone is its `holdfast.config.ts`), and what to load it with. */
export interface Project {
  readonly files: string | Readonly<Record<string, string>>;
  readonly request?: ModuleLoad['request'];
}

/** Loads projects in one process of their own, in order. */
export async function loadModules(projects: readonly Project[]): Promise<readonly ModuleOutcome[]> {
  const loads = projects.map(({ files, request = {} }): ModuleLoad => {
    const directory = directoryWith(typeof files === 'string' ? { 'holdfast.config.ts': files } : files);
    installHoldfast(directory);
    return { directory, request: { ...request, env: { UPSUN_API_TOKEN: 'api-token', ...request.env } } };
  });
  const script = join(import.meta.dirname, 'load-modules.ts');
  const env = { PATH: process.env['PATH'], CANARY: 'canary-secret-value' };
  const run = promisify(execFile)(process.execPath, [script, JSON.stringify(loads)], { env });
  return JSON.parse((await run).stdout) as readonly ModuleOutcome[];
}

/** Loads projects by name. */
export async function loadNamed<Name extends string>(
  projects: Readonly<Record<Name, Project>>,
): Promise<Readonly<Record<Name, ModuleOutcome>>> {
  const names = Object.keys(projects) as Name[];
  const outcomes = await loadModules(names.map((name) => projects[name]));
  return Object.fromEntries(names.map((name, index) => [name, outcomes[index]])) as Record<
    Name,
    ModuleOutcome
  >;
}

/** Diagnostics as `line:column path: summary`. */
export function told({ diagnostics }: ModuleOutcome): readonly string[] {
  return diagnostics.map(({ range, path, summary }) => {
    const at = range === undefined ? '' : `${range.start.line}:${range.start.column} `;
    return `${at}${path === undefined ? '' : `${path}: `}${summary.replaceAll(/\/\S*\/(?=holdfast\.config)/gu, '')}`;
  });
}
