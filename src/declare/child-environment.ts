import type { Provider } from '../core/define.ts';
import { OWN_ADDRESSES, OWN_SECRETS } from '../core/own-secrets.ts';
import { parseInterpolation } from './expression.ts';
import { textOf, type Block, type Manifest } from './manifest.ts';
import type { Node } from './node.ts';
import { variableOf } from './parameters.ts';
import type { Providers } from './providers.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The environment of the commands a manifest runs: the given one without Holdfast's own secrets, and without what the
 * manifest's provider entries sign in with, but for what `env.public` names.
 */
export function childEnvironment(env: Variables, manifest: Manifest, providers: Providers): Variables {
  const withheld = new Set(signInNames(manifest, providers));
  for (const name of manifest.publicNames) withheld.delete(name);
  for (const name of [...OWN_SECRETS, ...OWN_ADDRESSES]) withheld.add(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.has(name)));
}

/** Variables that secret settings are taken from, by themselves or because an entry names them. */
function signInNames(manifest: Manifest, { modules }: Providers): string[] {
  const tables = [...modules.values()].flatMap(({ provider }) =>
    Object.values(provider.config).flatMap(({ secret, env = [] }) => (secret === true ? env : [])),
  );
  const named = [...manifest.providers.values()].flatMap((block) => {
    const provider = modules.get(textOf(block, 'provider') ?? block.entry.name)?.provider;
    return provider === undefined ? [] : namedIn(block, provider);
  });
  return [...tables, ...named];
}

function namedIn({ entry: { value } }: Block, provider: Provider): string[] {
  if (value.kind !== 'map') return [];
  return [...value.entries.values()].flatMap((entry) => {
    const secret = provider.config[entry.name]?.secret === true || entry.name === 'headers';
    return secret ? variablesIn(entry.value) : [];
  });
}

/** Variables that interpolations below a node name, directly or as a parameter's. */
function variablesIn(node: Node): string[] {
  if (node.kind === 'list') return node.items.flatMap(variablesIn);
  if (node.kind === 'map') return [...node.entries.values()].flatMap(({ value }) => variablesIn(value));
  const parts = typeof node.value === 'string' ? parseInterpolation(node.value) : [];
  if ('summary' in parts) return [];
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const name = String(part.steps[0] ?? '');
    return part.root === 'env' ? [name] : part.root === 'config' ? [variableOf(name)] : [];
  });
}
