import { resolve } from 'node:path';
import type { ConfigField, Field, Provider } from '../core/define.ts';
import type { ProviderEntry } from '../core/result.ts';
import { Reference, Secret, Template, Unknown } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import type { Place } from './findings.ts';
import { Interpreter } from './interpreter.ts';
import { pathOf, placeIn, placeOfName, type Block, type Manifest } from './manifest.ts';
import type { Entry } from './node.ts';
import { commonKeys, checkCommon } from './entry-common.ts';
import { chooseGroup, missingGroup } from './entry-groups.ts';
import { textOf, type Providers } from './providers.ts';
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
  get(name: string, usedAt?: Place): ResolvedEntry | undefined {
    if (!this.#resolved.has(name)) this.#resolved.set(name, this.#resolve(name, usedAt));
    return this.#resolved.get(name);
  }

  /** The name of the provider an entry configures; undefined where there is no such entry. */
  providerOf(name: string): string | undefined {
    const block = this.#manifest.providers.get(name);
    if (block !== undefined) return textOf(block, 'provider') ?? name;
    return this.#providers.modules.has(name) ? name : undefined;
  }

  #resolve(name: string, usedAt: Place | undefined): ResolvedEntry | undefined {
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
    const missing = missingGroup(provider, new Set(Object.keys(resolved.values)))?.filter(
      (key) => this.#needed || provider.config[key]?.env === undefined,
    );
    if (missing !== undefined && missing.length > 0) this.#reportMissing(name, provider, missing, block);
    const specifier = block && textOf(block, 'package');
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
      placeOfName(block),
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

  #reportMissing(name: string, provider: Provider, keys: readonly string[], block: Block | undefined): void {
    const variables = keys.flatMap((key) => provider.config[key]?.env?.[0] ?? []);
    const hint = variables.length === 0 ? '' : ` or set ${variables.join(' and ')}`;
    const detail = `Add ${keys.map((key) => `providers.${name}.${key}`).join(' and ')}${hint}.`;
    this.#world.findings.error(place, `the provider entry "${name}" lacks ${keys.join(' and ')}`, detail);
  }
}

/** Works out the values of one entry. */
class EntryResolver {
  readonly #provider: Provider;
  readonly #block: Block | undefined;
  readonly #world: World;
  readonly #values: Record<string, Value> = {};
  readonly #variables: Record<string, string> = {};

  constructor(provider: Provider, block: Block | undefined, world: World) {
    this.#provider = provider;
    this.#block = block;
    this.#world = world;
  }

  resolve(
    declared: ReadonlyMap<string, Entry>,
  ): Pick<ResolvedEntry, 'variables'> & Pick<ProviderEntry, 'values'> {
    if (this.#block !== undefined) {
      for (const entry of declared.values()) this.#declared(entry, this.#block);
    }
    const open = chooseGroup(this.#provider, new Set(declared.keys()));
    for (const [key, field] of Object.entries(this.#provider.config)) {
      if (!declared.has(key) && open(key)) this.#fromEnvironment(key, field);
    }
    return { values: this.#values, variables: this.#variables };
  }

  /** Keys the table does not call secret are parameters: what a variable gives there is shown and recorded. */
  #declared(entry: Entry, block: Block): void {
    const config = this.#provider.config[entry.name];
    const secret = config === undefined ? entry.name === 'headers' : config.secret === true;
    const field: Field =
      config === undefined ? commonField(entry.name) : { type: 'string', description: '', secret };
    const frame = {
      file: block.file,
      roots: ['env', 'config'] as const,
      ...(!secret && { plain: 'environment' as const }),
    };
    const interpreter = new Interpreter(this.#world, frame, pathOf(block));
    const value = interpreter.member(entry.name, entry.value, { field, hidden: secret });
    const place = placeIn(block.file, entry.value, [...pathOf(block), entry.name]);
    if (value === null) return;
    const name = /^\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}$/u.exec(sourceText(entry))?.[1];
    if (name !== undefined) this.#variables[entry.name] = name;
    const problem = config === undefined ? checkCommon(entry.name, value) : checkText(value, config);
    if (problem === undefined) this.#values[entry.name] = this.#located(entry.name, value, block);
    else this.#world.findings.error(place, `"${entry.name}" ${problem}`);
  }

  /** Relative paths start at the file that names them. */
  #located(key: string, value: Value, { file }: Block): Value {
    return key === 'caFile' && typeof value === 'string' ? resolve(file.directory, value) : value;
  }

  #fromEnvironment(key: string, field: ConfigField): void {
    const { environment, secrets } = this.#world;
    const name = field.env?.find((candidate) => (environment.get(candidate) ?? '') !== '');
    const text = name === undefined ? undefined : environment.get(name);
    if (name === undefined || text === undefined) return;
    this.#values[key] = field.secret === true ? secrets.secret(text) : text;
    this.#variables[key] = name;
  }
}

function sourceText({ value }: Entry): string {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
}

function commonField(key: string): Field {
  if (key === 'concurrency') return { type: 'integer', description: '' };
  if (key === 'allowInsecureHttp') return { type: 'boolean', description: '' };
  return key === 'headers'
    ? { type: 'map', description: '', secret: true }
    : { type: 'string', description: '' };
}

function checkText(value: Value, { enum: words, secret }: ConfigField): string | undefined {
  if (value instanceof Unknown) return undefined;
  if (value instanceof Reference || value instanceof Template)
    return 'must be known before anything is applied';
  if (value instanceof Secret && secret !== true)
    return 'is shown and recorded, so it cannot be secret; name the variable in env.public';
  const known = value instanceof Secret ? value.reveal() : value;
  if (typeof known !== 'string') return 'must be text; quote it';
  if (known === '') return 'is empty';
  return words === undefined || words.includes(known)
    ? undefined
    : `must be ${oneOf(words)}. ${didYouMean(known, words)}`.trimEnd();
}
