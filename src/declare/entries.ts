import type { Provider } from '../core/define.ts';
import type { ProviderEntry } from '../core/result.ts';
import type { Place } from './findings.ts';
import { EntryResolver } from './entry-resolver.ts';
import { pathOf, placeOfName, textOf, type Block, type Manifest } from './manifest.ts';
import type { Entry } from './node.ts';
import { commonKeys } from './entry-common.ts';
import { missingAlternatives } from './entry-groups.ts';
import type { Providers } from './providers.ts';
import { expectMap, refuseUnknownKeys } from './shape.ts';
import { didYouMean, oneOf } from './suggest.ts';
import type { World } from './world.ts';

/** A provider entry as resolved, and which variables its values came from. */
export interface ResolvedEntry {
  readonly entry: ProviderEntry;
  /** Variable by key, where the value is that of one variable and nothing else. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Provider entries, each resolved when first used. */
export class Entries {
  readonly #manifest: Manifest;
  readonly #providers: Providers;
  readonly #world: World;
  /** Whether credentials must be there; where nothing is sent, those from variables may be absent. */
  readonly #needed: boolean;
  readonly #resolved = new Map<string, ResolvedEntry | undefined>();

  constructor(manifest: Manifest, providers: Providers, world: World, needed: boolean) {
    this.#manifest = manifest;
    this.#providers = providers;
    this.#world = world;
    this.#needed = needed;
  }

  names(): readonly string[] {
    return [...new Set([...this.#manifest.providers.keys(), ...this.#providers.modules.keys()])];
  }

  used(): readonly ResolvedEntry[] {
    return [...this.#resolved.values()].filter((entry) => entry !== undefined);
  }

  /** The entry of this name, or the implicit one of a provider; undefined after its problem was reported. */
  get(name: string, usedAt?: () => Place): ResolvedEntry | undefined {
    if (!this.#resolved.has(name)) this.#resolved.set(name, this.#resolve(name, usedAt));
    return this.#resolved.get(name);
  }

  /** The name of the provider an entry configures; undefined where there is no such entry. */
  providerOf(name: string): string | undefined {
    const block = this.#manifest.providers.get(name);
    if (block !== undefined) return textOf(block, 'provider') ?? name;
    return this.#providers.modules.has(name) ? name : undefined;
  }

  /** Checks the keys of all entries, used or not; values are looked up only for those in use. */
  check(): void {
    for (const [name, block] of this.#manifest.providers) {
      const provider = this.#providers.modules.get(this.providerOf(name) ?? name)?.provider;
      if (provider === undefined) this.#reportUnknown(block, this.providerOf(name) ?? name);
      else this.#members(block, provider);
    }
  }

  #resolve(name: string, usedAt: (() => Place) | undefined): ResolvedEntry | undefined {
    const block = this.#manifest.providers.get(name);
    const providerName = this.providerOf(name);
    const provider =
      providerName === undefined ? undefined : this.#providers.modules.get(providerName)?.provider;
    if (provider === undefined) {
      this.#reportUnknown(block, providerName ?? name);
      return undefined;
    }
    const declared = block === undefined ? new Map<string, Entry>() : this.#members(block, provider);
    const resolver = new EntryResolver(provider, block, this.#world);
    const resolved = resolver.resolve(declared);
    const missing = missingAlternatives(provider, new Set(Object.keys(resolved.values)));
    if (missing !== undefined && !this.#mayBeAbsent(provider, missing)) {
      const place = block === undefined ? usedAt?.() : placeOfName(block);
      this.#reportMissing(name, provider, missing, place);
    }
    const specifier = this.#providers.packages.get(provider.name);
    const entry = {
      name,
      provider: provider.name,
      values: resolved.values,
      ...(specifier !== undefined && { package: specifier }),
    };
    return { entry, variables: resolved.variables };
  }

  #members(block: Block, provider: Provider): ReadonlyMap<string, Entry> {
    const { findings } = this.#world;
    const map = expectMap(
      block.entry.value,
      () => placeOfName(block),
      `the provider entry "${block.entry.name}"`,
      findings,
    );
    if (map === undefined) return new Map();
    const known = [...Object.keys(provider.config), ...commonKeys, 'provider', 'package'];
    refuseUnknownKeys(map, block.file, pathOf(block), known, findings);
    return new Map(
      [...map.entries].filter(([key]) => known.includes(key) && key !== 'provider' && key !== 'package'),
    );
  }

  #reportUnknown(block: Block | undefined, provider: string): void {
    if (block === undefined) return;
    const { names } = this.#providers;
    const detail =
      didYouMean(provider, names) || `Known providers: ${oneOf(names)}. Another name needs "provider:".`;
    this.#world.findings.error(placeOfName(block), `there is no provider "${provider}"`, detail);
  }

  /** Where nothing is sent, what a variable may give elsewhere is not asked for. */
  #mayBeAbsent({ config }: Provider, missing: readonly (readonly string[])[]): boolean {
    return !this.#needed && missing.some((keys) => keys.every((key) => config[key]?.env !== undefined));
  }

  #reportMissing(
    name: string,
    { config }: Provider,
    missing: readonly (readonly string[])[],
    place: Place | undefined,
  ): void {
    const [first = []] = missing;
    const variables = first.flatMap((key) => config[key]?.env?.[0] ?? []);
    const hint = variables.length === 0 ? '' : ` or set ${variables.join(' and ')}`;
    const detail = `Add ${first.map((key) => `providers.${name}.${key}`).join(' and ')}${hint}.`;
    const lacking = missing.map((keys) =>
      keys.map((key) => withVariables(key, config[key]?.env)).join(' and '),
    );
    this.#world.findings.error(place, `the provider entry "${name}" lacks ${lacking.join(' or ')}`, detail);
  }
}

/** `token (ACME_TOKEN or ACME_OLD_TOKEN)`: a key with the variables that may give it instead. */
function withVariables(key: string, variables: readonly string[] = []): string {
  return variables.length === 0 ? key : `${key} (${variables.join(' or ')})`;
}
