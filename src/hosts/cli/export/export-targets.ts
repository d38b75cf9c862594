import type { Provider, ResourceType } from '../../../core/define.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { hasUnknown, plain, reveal } from '../../../core/placeholder.ts';
import type { ProviderEntry } from '../../../core/result.ts';
import type { SurveyTarget } from '../../../engine/survey.ts';
import { registry } from '../../../../providers/index.ts';
import type { Connections } from '../connections.ts';
import { usage } from '../flags.ts';
import { suggestion } from '../suggestion.ts';
import type { ExportSource } from './export-source.ts';

/** One `--scope ENTRY[:PART=VALUE,…]` taken apart. */
interface Asked {
  readonly text: string;
  readonly entry: string;
  readonly values: ReadonlyMap<string, string>;
}

/** The scopes that `--scope` names or, without it, those of every provider entry at hand. */
export async function exportTargets(
  scopes: readonly string[],
  source: ExportSource,
  connections: Connections,
): Promise<readonly SurveyTarget[]> {
  const asked = scopes.length > 0 ? scopes.map(parseScope) : await everyEntry(source);
  if (asked.length === 0)
    throw usage(
      'there is nothing to export from',
      'Name a scope with --scope, e.g. --scope PROVIDER:PART=VALUE, or set the credentials of a provider in the environment.',
    );
  const found = await Promise.all(asked.map((one) => targetsOf(one, source, connections)));
  return found.flat();
}

/** A lone value stands for the one part a scope has. */
function parseScope(text: string): Asked {
  const colon = text.indexOf(':');
  const entry = colon < 0 ? text : text.slice(0, colon);
  const parts = colon < 0 ? [] : text.slice(colon + 1).split(',');
  const values = parts.map((part): [string, string] => {
    const at = part.indexOf('=');
    return at < 0 ? ['', part.trim()] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
  if (entry !== '' && values.every(([, value]) => value !== ''))
    return { text, entry, values: new Map(values) };
  throw usage(`--scope does not take ${JSON.stringify(text)}`, 'Write --scope ENTRY:PART=VALUE.');
}

/** Entries of the manifest; without any, every provider whose credentials are in the environment. */
async function everyEntry({ loaded, manifest }: ExportSource): Promise<readonly Asked[]> {
  const written = [...(manifest?.providers.keys() ?? [])];
  const names: string[] = [];
  for (const name of written.length > 0 ? written : Object.keys(registry)) {
    if (written.length > 0 || (await loaded.entry(name)).entry !== undefined) names.push(name);
  }
  return names.map((entry) => ({ text: entry, entry, values: new Map() }));
}

async function targetsOf(
  asked: Asked,
  source: ExportSource,
  connections: Connections,
): Promise<readonly SurveyTarget[]> {
  const known = await entryOf(asked, source);
  const { provider } = await connections.get(asked.entry);
  refuseForeignParts(asked, provider);
  return Object.values(provider.resources).map((type) => ({
    entry: asked.entry,
    token: `${provider.name}:${type.name}`,
    values: valuesOf(asked, type, known),
  }));
}

/** The entry that is asked for, or why there is none. */
async function entryOf(
  { text, entry: name }: Asked,
  { loaded, manifest }: ExportSource,
): Promise<ProviderEntry> {
  const { providers } = loaded.stack;
  const used = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (used !== undefined) return used;
  const { entry, diagnostics } = await loaded.entry(name);
  if (entry !== undefined) return entry;
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem !== undefined)
    throw new HoldfastError('not-found', problem.summary, { advice: problem.detail });
  const names = [...new Set([...(manifest?.providers.keys() ?? []), ...Object.keys(registry)])];
  throw usage(
    `--scope ${text}: there is no provider entry ${name}`,
    `Entries: ${names.join(', ')}.${suggestion(name, names)}`,
  );
}

function refuseForeignParts({ text, values }: Asked, { resources }: Provider): void {
  const known = Object.values(resources).flatMap(({ scope }) => scope.map(({ name }) => name));
  const foreign = [...values.keys()].find((name) => name !== '' && !known.includes(name));
  if (foreign === undefined) return;
  const parts = known.length === 0 ? 'It has one scope without parts.' : `Its parts: ${known.join(', ')}.`;
  throw usage(`--scope ${text}: there is no part ${foreign}`, `${parts}${suggestion(foreign, known)}`);
}

function valuesOf(
  { text, entry, values }: Asked,
  { scope }: ResourceType,
  known: ProviderEntry,
): Readonly<Record<string, string>> {
  const alone = scope.length === 1 ? values.get('') : undefined;
  const parts = scope.map(({ name, fromConfig, pattern }): [string, string] => {
    const value = values.get(name) ?? alone ?? defaultOf(fromConfig, known);
    if (value === undefined)
      throw usage(
        `${text} does not say which ${name}`,
        `There is no way to ask this vendor for all of them: name each with --scope ${entry}:${name}=VALUE.`,
      );
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
      throw usage(`${text}: ${name} does not have the right form`, `It must match ${pattern}.`);
    return [name, value];
  });
  return Object.fromEntries(parts);
}

function defaultOf(key: string | undefined, { values }: ProviderEntry): string | undefined {
  const value = key === undefined ? undefined : values[key];
  return value === undefined || value === null || hasUnknown(value) ? undefined : plain(reveal(value));
}
