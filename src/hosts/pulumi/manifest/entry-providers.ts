import * as pulumi from '@pulumi/pulumi';
import { reveal } from '../../../core/placeholder.ts';
import type { ProviderEntry } from '../../../core/result.ts';
import { carriedEntry, travelling } from '../../../pulumi-facts/entry-travel.ts';
import type { DeclareOptions } from '../declare-options.ts';
import { providerClasses } from '../generated/index.ts';
import type { LoadedManifest } from './load-for-pulumi.ts';

type EntryOptions = Pick<DeclareOptions, 'entry' | 'provider'>;
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
  readonly #made = new Map<string, EntryOptions>();

  constructor(loaded: LoadedManifest, parent: pulumi.Resource | undefined) {
    this.#loaded = loaded;
    this.#parent = parent;
  }

  optionsFor(name: string): EntryOptions {
    const known = this.#made.get(name) ?? this.#make(name);
    this.#made.set(name, known);
    return known;
  }

  #make(name: string): EntryOptions {
    const entry = this.#loaded.stack.providers[name];
    if (entry === undefined) throw new pulumi.RunError(`there is no provider entry "${name}"`);
    return name === entry.provider ? this.#carried(entry) : this.#instance(entry);
  }

  /** What Pulumi's configuration sets does not travel: it wins anyway. */
  #carried(entry: ProviderEntry): EntryOptions {
    const { name } = entry;
    const provider = this.#loaded.providers[entry.provider];
    if (provider === undefined) throw unusable(entry);
    const { values, secretKeys } = travelling(entry, this.#loaded.variables[name] ?? {});
    const configured = (key: string): boolean => this.#loaded.configured.has(`${name}.${key}`);
    const secret = secretKeys.find((key) => !configured(key));
    if (secret !== undefined) {
      throw new pulumi.RunError(
        `providers.${name}.${secret} is a secret that does not come from one environment variable. Under Pulumi write \${env.NAME}, or set it with \`pulumi config set --secret holdfast:${name}.${secret}\`.`,
      );
    }
    const needed = Object.entries(values).filter(([key]) => !configured(key));
    const carried = carriedEntry(name, provider, Object.fromEntries(needed));
    return carried === undefined ? {} : { entry: carried };
  }

  #instance(entry: ProviderEntry): EntryOptions {
    const made = (providerClasses as Readonly<Record<string, AnyProvider>>)[entry.provider];
    if (made === undefined) throw unusable(entry);
    const { values, secretKeys } = travelling(entry, this.#loaded.variables[entry.name] ?? {});
    const env: Record<string, unknown> = {};
    const args: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(values)) {
      const variable = (value as { readonly env?: unknown } | null)?.env;
      if (variable === undefined) args[key] = value;
      else env[key] = variable;
    }
    for (const key of secretKeys) args[key] = pulumi.secret<unknown>(reveal(entry.values[key] ?? null));
    const parent = this.#parent === undefined ? {} : { parent: this.#parent };
    return { provider: new made(entry.name, { ...args, env }, parent) };
  }
}

function unusable({ name, provider }: ProviderEntry): Error {
  return new pulumi.RunError(`the provider entry "${name}" (${provider}) cannot be used under Pulumi`);
}
