import * as pulumi from '@pulumi/pulumi';
import type { Provider } from '../../../core/define.ts';
import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { Stack } from '../../../core/result.ts';
import { DEFAULT_BACKEND } from '../../../declare/backend.ts';
import { loadStack, type LoadResult } from '../../../declare/load.ts';
import { CONFIG_NAMESPACE } from '../../../pulumi-facts/tokens.ts';
import { neutral } from '../../../reports/neutral.ts';
import { diagnosticText } from '../../../reports/problem-text.ts';
import { plainView } from '../../../reports/view.ts';
import { registry } from '../../../../providers/index.ts';

/** A manifest without errors, and the tables it uses. */
export interface LoadedManifest {
  readonly stack: Stack;
  readonly variables: LoadResult['variables'];
  readonly providers: Readonly<Record<string, Provider>>;
  /** Keys that Pulumi's configuration sets, e.g. `acme.token`. */
  readonly configured: ReadonlySet<string>;
}

/** Reads a manifest for the running program: its parameters and credentials may come from Pulumi's configuration. */
export async function loadForPulumi(path: string, allowExec: boolean): Promise<LoadedManifest> {
  const providers = await allProviders();
  const settings = ownSettings();
  const loaded = await loadStack({
    paths: [path],
    directory: process.cwd(),
    recursive: false,
    stack: pulumi.getStack(),
    config: parameters(settings),
    env: { ...process.env, ...credentials(providers, settings) },
    registry,
    missingEnv: 'error',
    allowExec,
    mode: 'run',
  });
  const { stack } = loaded;
  if (stack === undefined) throw refused(loaded.diagnostics);
  for (const { summary } of loaded.diagnostics) void pulumi.log.warn(`holdfast: ${neutral(summary)}`);
  checkOwner(stack, path);
  checkSecrets(parameters(settings), loaded.secrets);
  return { stack, variables: loaded.variables, providers, configured: new Set(Object.keys(settings)) };
}

async function allProviders(): Promise<Readonly<Record<string, Provider>>> {
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  return Object.fromEntries(modules.map(({ provider }) => [provider.name, provider]));
}

/** Everything under `holdfast:` in Pulumi's configuration, without the namespace. */
function ownSettings(): Readonly<Record<string, string>> {
  const prefix = `${CONFIG_NAMESPACE}:`;
  const entries = Object.entries(pulumi.runtime.allConfig());
  const own = entries.filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}

/** The manifest's own parameters have no dot in their names. */
function parameters(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !key.includes('.')));
}

/** What Pulumi's configuration holds for a provider counts as the variable it would come from. */
function credentials(
  providers: Readonly<Record<string, Provider>>,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const entries = Object.values(providers).flatMap(({ name, config }) =>
    Object.entries(config).flatMap(([key, { env }]): [string, string][] => {
      const value = settings[`${name}.${key}`];
      const [variable] = env ?? [];
      return value === undefined || variable === undefined ? [] : [[variable, value]];
    }),
  );
  return Object.fromEntries(entries);
}

function refused(diagnostics: readonly Diagnostic[]): Error {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const texts = errors.map((diagnostic) => diagnosticText(diagnostic, plainView));
  return new pulumi.RunError(`the manifest has errors\n${texts.join('\n')}`);
}

/** A manifest has one owner, and under Pulumi the state is Pulumi's. */
function checkOwner({ owner, policy, backend }: Stack, path: string): void {
  if (owner === 'cli')
    throw new pulumi.RunError(
      `${path} belongs to the command line (owner: cli); write owner: pulumi to declare it here`,
    );
  if (owner === undefined)
    void pulumi.log.warn(
      `holdfast: ${path} does not say owner: pulumi, so \`holdfast apply\` would manage it as well`,
    );
  const ignored = [
    ...(Object.keys(policy).length > 0 ? ['policy'] : []),
    ...(backend === DEFAULT_BACKEND ? [] : ['backend']),
  ];
  if (ignored.length > 0)
    void pulumi.log.warn(`holdfast: ${ignored.join(' and ')} of ${path} means nothing under Pulumi`);
}

/** What Pulumi encrypts must not come out in the open because the manifest does not call it secret. */
function checkSecrets(given: Readonly<Record<string, string>>, secrets: LoadResult['secrets']): void {
  const known = new Set(secrets.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))));
  const open = Object.entries(given).find(
    ([key, value]) => isSecret(`${CONFIG_NAMESPACE}:${key}`) && !known.has(value),
  );
  if (open === undefined) return;
  throw new pulumi.RunError(
    `the parameter ${open[0]} is secret in Pulumi's configuration, but not in the manifest: declare it with secret: true`,
  );
}

/** The SDK knows, but has it in no type. */
function isSecret(key: string): boolean {
  const { isConfigSecret } = pulumi.runtime as unknown as { isConfigSecret?: (key: string) => boolean };
  return isConfigSecret?.(key) === true;
}
