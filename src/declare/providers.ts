import type { Provider, ResourceType } from '../core/define.ts';
import type { ProviderModule, Registry } from '../core/registry.ts';
import { remembered } from '../core/remembered.ts';
import type { Findings, Place } from './findings.ts';
import { placeIn, placeOfName, textOf, type Block, type Manifest } from './manifest.ts';
import { Packages, type PackageLoader } from './package/packages.ts';
import { didYouMean, oneOf, suggest } from './suggest.ts';

/** The provider tables a manifest needs, loaded. */
export interface Providers {
  readonly modules: ReadonlyMap<string, ProviderModule>;
  /** Packages of those that are not built in, by the provider's name. */
  readonly packages: ReadonlyMap<string, string>;
  /** All names that could be loaded, for suggestions. */
  readonly names: readonly string[];
}

/** Loads each provider that an entry or a resource type names, once. */
export async function loadProviders(
  manifest: Manifest,
  registry: Registry,
  loadPackage: PackageLoader | undefined,
  findings: Findings,
): Promise<Providers> {
  const packages = new Packages(loadPackage, registry, findings);
  for (const block of manifest.providers.values()) await packages.add(block);
  const modules = new Map(packages.modules);
  const wanted = new Set<string>();
  for (const block of manifest.providers.values()) wanted.add(textOf(block, 'provider') ?? block.entry.name);
  const tokens = new Set<string>();
  for (const block of manifest.resources.values()) tokens.add(textOf(block, 'type') ?? '');
  for (const token of tokens) wanted.add(token.split(':')[0] ?? '');
  for (const name of wanted) {
    const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (load !== undefined && !modules.has(name)) modules.set(name, await load());
  }
  return {
    modules,
    packages: packages.locations,
    names: [...new Set([...Object.keys(registry), ...modules.keys()])],
  };
}

/** A type token with the table behind it. */
export interface FoundType {
  readonly token: string;
  readonly provider: Provider;
  readonly resource: ResourceType;
  readonly module: ProviderModule;
}

/** Many resources are of few types. */
const typesFound = remembered((): Map<string, FoundType> => new Map());

/** The table for a block's `type`; an unknown one is reported with the nearest known. */
export function findType(block: Block, providers: Providers, findings: Findings): FoundType | undefined {
  const token = textOf(block, 'type');
  if (token === undefined) {
    reportMissing(block, findings);
    return undefined;
  }
  const types = typesFound(providers);
  const known = types.get(token) ?? lookUp(token, providers);
  if (known === undefined) {
    findings.error(placeOfType(block), `there is no type "${token}"`, adviceFor(token, providers));
    return undefined;
  }
  types.set(token, known);
  return known;
}

function lookUp(token: string, providers: Providers): FoundType | undefined {
  const [name = '', resourceName = '', ...rest] = token.split(':');
  const module = providers.modules.get(name);
  const resources: Provider['resources'] = module?.provider.resources ?? {};
  const resource =
    rest.length === 0 && Object.hasOwn(resources, resourceName) ? resources[resourceName] : undefined;
  return module && resource && { token, provider: module.provider, resource, module };
}

function reportMissing(block: Block, findings: Findings): void {
  const detail = 'Write it as text, e.g. type: provider:Type. Nothing is interpolated there.';
  findings.error(placeOfType(block), `"${block.entry.name}" needs a type`, detail);
}

function placeOfType(block: Block): Place {
  const { value } = block.entry;
  const entry = value.kind === 'map' ? value.entries.get('type') : undefined;
  return entry === undefined
    ? placeOfName(block)
    : {
        ...placeIn(block.file, entry.value, ['resources', block.entry.name, 'type']),
        address: block.entry.name,
      };
}

function adviceFor(token: string, { modules, names }: Providers): string {
  const [name = '', resource = ''] = token.split(':');
  const known = names.includes(name) ? name : suggest(name, names);
  if (known === undefined) return `Known providers: ${oneOf(names)}.`;
  const types = Object.keys(modules.get(known)?.provider.resources ?? {}).map((type) => `${known}:${type}`);
  if (types.length === 0) return didYouMean(token, [`${known}:${resource}`]);
  return didYouMean(token, types) || `Types of ${known}: ${oneOf(types)}.`;
}
