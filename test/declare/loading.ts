import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Desired } from '../../src/core/model.ts';
import type { Stack } from '../../src/core/result.ts';
import { loadStack, type LoadRequest, type LoadResult } from '../../src/declare/load.ts';
import { registry } from './fixtures/acme.ts';

const made: string[] = [];

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** A new directory with these files, removed after the test file. */
export function directoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'holdfast-declare-')));
  made.push(directory);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

export const environment = { ACME_TOKEN: 'token-from-the-environment', ACME_SITE: 'main' };

/** Loads files out of a directory of their own. */
export function loadFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  changes: Partial<LoadRequest> = {},
): Promise<LoadResult> {
  return loadStack({
    paths: [],
    directory: directoryWith(files),
    recursive: false,
    stack: 'dev',
    config: {},
    env: environment,
    registry,
    missingEnv: 'error',
    allowExec: false,
    mode: 'run',
    ...changes,
  });
}

/** Loads one manifest; `name: test` is put before it unless it has a name. */
export function load(manifest: string, changes: Partial<LoadRequest> = {}): Promise<LoadResult> {
  const text = /^name:/mu.test(manifest) ? manifest : `name: test\n${manifest}`;
  return loadFiles({ 'holdfast.yaml': text }, changes);
}

/** The stack, or a failure that shows why there is none. */
export async function loaded(manifest: string, changes: Partial<LoadRequest> = {}): Promise<Stack> {
  const { stack, diagnostics } = await load(manifest, changes);
  if (stack === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return stack;
}

/** The properties of one hook of kind web, written in flow or block style under `properties`. */
export async function propertiesOf(
  members: string,
  changes: Partial<LoadRequest> = {},
  head = '',
): Promise<Desired['properties']> {
  const { desired } = await loaded(`${head}\n${webHook(members)}`, changes);
  return desired[0]!.properties;
}

/** A manifest's `resources` with one web hook named `a`; members are indented lines joined by newlines. */
export function webHook(members: string): string {
  const lines = ['kind: web', 'url: https://a.example', ...members.split('\n')].filter((line) => line !== '');
  return `resources:\n  a:\n    type: acme:Hook\n    properties:\n${lines.map((line) => `      ${line}`).join('\n')}\n`;
}

/** Summaries as `line:column summary`, errors and warnings alike. */
export function problems({ diagnostics }: LoadResult): readonly string[] {
  return diagnostics.map(({ range, summary, severity }) => {
    const mark = severity === 'warning' ? 'warning: ' : '';
    return range === undefined
      ? `${mark}${summary}`
      : `${range.start.line}:${range.start.column} ${mark}${summary}`;
  });
}
