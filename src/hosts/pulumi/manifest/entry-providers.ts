import * as pulumi from '@pulumi/pulumi';
import type { Provider } from '../../../core/define.ts';
import { hasSecret, reveal } from '../../../core/placeholder.ts';
import type { ProviderEntry } from '../../../core/result.ts';
import type { Value } from '../../../core/value.ts';
import type { EntryValue } from '../../../pulumi-facts/hidden.ts';
import type { DeclareOptions } from '../declare-options.ts';
import { providerClasses } from '../generated/index.ts';
import type { LoadedManifest } from './load-for-pulumi.ts';

type AnyProvider = new (
  name: string,
  args: object,
  options?: pulumi.ResourceOptions,
) => pulumi.ProviderResource;

/**
 * How a manifest's provider entries reach the dynamic-provider process: the default one as a few settings with each
 * resource, any other as a provider instance. Variables are passed on by name.
 */
export class EntryProviders {
  readonly #loaded: LoadedManifest;
  readonly #parent: pulumi.Resource | undefined;
  readonly #made = new Map<string, Pick<DeclareOptions, 'entry' | 'provider'>>();

  constructor(loaded: LoadedManifest, parent: pulumi.Resource | undefined) {
    this.#loaded = loaded;
    this.#parent = parent;
  }

  optionsFor(name: string): Pick<DeclareOptions, 'entry' | 'provider'> {
    const known = this.#made.get(name) ?? this.#make(name);
    this.#made.set(name, known);
    return known;
  }

  #make(name: string): Pick<DeclareOptions, 'entry' | 'provider'> {
    const entry = this.#loaded.stack.providers[name];
    const provider = entry && this.#loaded.providers[entry.provider];
    if (entry === undefined || provider === undefined)
      throw new pulumi.RunError(`the provider entry "${name}" cannot be used under Pulumi`);
    return name === provider.name ? this.#settings(entry, provider) : this.#instance(entry, provider);
  }

  /** Only what the process would not find out by itself. */
  #settings(entry: ProviderEntry, provider: Provider): Pick<DeclareOptions, 'entry'> {
    const values = Object.entries(entry.values).flatMap(([key, value]): [string, EntryValue][] => {
      if (this.#loaded.configured.has(`${provider.name}.${key}`)) return [];
      const variable = this.#variable(entry.name, key);
      if (variable !== undefined && provider.config[key]?.env?.includes(variable) === true) return [];
      if (variable !== undefined) return [[key, { env: variable }]];
      return [[key, this.#plain(entry, key, value)]];
    });
    return values.length === 0 ? {} : { entry: { name: entry.name, values: Object.fromEntries(values) } };
  }

  #instance(entry: ProviderEntry, { name }: Provider): Pick<DeclareOptions, 'provider'> {
    const made = (providerClasses as Readonly<Record<string, AnyProvider>>)[name];
    if (made === undefined) throw new pulumi.RunError(`${entry.name}: ${name} cannot be used under Pulumi`);
    const env: Record<string, string> = {};
    const args: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(entry.values)) {
      const variable = this.#variable(entry.name, key);
      if (variable !== undefined) env[key] = variable;
      else args[key] = hasSecret(value) ? pulumi.secret<unknown>(reveal(value)) : reveal(value);
    }
    const parent = this.#parent === undefined ? {} : { parent: this.#parent };
    return { provider: new made(entry.name, { ...args, env }, parent) };
  }

  #variable(entry: string, key: string): string | undefined {
    return this.#loaded.variables[entry]?.[key];
  }

  /** With each resource travels nothing that must be encrypted. */
  #plain({ name }: ProviderEntry, key: string, value: Value): EntryValue {
    if (!hasSecret(value)) return reveal(value);
    throw new pulumi.RunError(
      `providers.${name}.${key} is a secret that does not come from one environment variable. Under Pulumi write \${env.NAME}, or set it with \`pulumi config set --secret holdfast:${name}.${key}\`.`,
    );
  }
}
