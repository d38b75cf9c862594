import * as pulumi from '@pulumi/pulumi';
import type { Desired } from '../../../core/model.ts';
import { parsePath } from '../../../core/path.ts';
import { valueAt } from '../../../core/resolve.ts';
import type { Reference } from '../../../core/value.ts';
import { pulumiName } from '../../../pulumi-facts/pulumi-name.ts';
import type { DeclareOptions } from '../declare-options.ts';
import type { DeclaredResource } from '../declared-resource.ts';
import { resourceClasses } from '../generated/index.ts';
import { EntryProviders } from './entry-providers.ts';
import type { LoadedManifest } from './load-for-pulumi.ts';
import { toInput } from './to-output.ts';
import type { ManifestOptions } from './manifest.ts';

type AnyClass = new (name: string, args: object, options: DeclareOptions) => DeclaredResource;

/** Declares resources one after another, each after those it needs. */
export class Declarer {
  readonly resources = new Map<string, DeclaredResource>();
  readonly #declared = new Map<string, Desired>();
  readonly #entries: EntryProviders;
  readonly #shared: NonNullable<ManifestOptions['resourceOptions']>;

  constructor(loaded: LoadedManifest, shared: NonNullable<ManifestOptions['resourceOptions']>) {
    this.#entries = new EntryProviders(loaded, shared.parent);
    this.#shared = shared;
  }

  declare(desired: Desired): void {
    const { address, type, scope, options } = desired;
    const made = (resourceClasses as Readonly<Record<string, AnyClass>>)[type];
    if (made === undefined) throw new pulumi.RunError(`${address}: ${type} cannot be declared under Pulumi`);
    const passthrough = new Set(options.passthrough ?? []);
    const inputs = Object.entries(desired.properties).map(
      ([name, value]) => [name, toInput(value, this.lookup)] as const,
    );
    const known = inputs.filter(([name]) => !passthrough.has(name));
    const others = inputs.filter(([name]) => passthrough.has(name));
    this.#declared.set(address, desired);
    const resource = new made(
      pulumiName(address),
      { ...scope, ...Object.fromEntries(known) },
      { ...this.#options(desired), ...(others.length > 0 && { passthrough: Object.fromEntries(others) }) },
    );
    this.resources.set(address, resource);
  }

  /** A declared property is known at once; anything else once the vendor has answered. */
  readonly lookup = ({ address, path }: Reference): pulumi.Output<unknown> => {
    const resource = this.resources.get(address);
    const desired = this.#declared.get(address);
    if (resource === undefined || desired === undefined)
      throw new pulumi.RunError(`${address} is referred to before it is declared`);
    if (path === 'id') return resource.id;
    const declared = valueAt({ ...desired.scope, ...desired.properties }, path);
    if (declared !== undefined) return pulumi.output(toInput(declared, this.lookup));
    const [first = path, ...rest] = parsePath(path) ?? [path];
    const outputs = resource as unknown as Readonly<Record<string, pulumi.Output<unknown> | undefined>>;
    const found = outputs[String(first)] ?? pulumi.output<unknown>(undefined);
    return found.apply((value) => memberAt(value, rest));
  };

  #options({ options, dependencies, provider }: Desired): DeclareOptions {
    const { aliases, ignoreChanges, replaceOnChanges, protect, deleteBeforeReplace, retainOnDelete } =
      options;
    const { import: id, adopt, secretChanges } = options;
    return {
      ...this.#shared,
      dependsOn: dependencies.flatMap((address) => this.resources.get(address) ?? []),
      ...(protect !== undefined && { protect }),
      ...(deleteBeforeReplace !== undefined && { deleteBeforeReplace }),
      ...(retainOnDelete !== undefined && { retainOnDelete }),
      ...(ignoreChanges !== undefined && { ignoreChanges: [...ignoreChanges] }),
      ...(replaceOnChanges !== undefined && { replaceOnChanges: [...replaceOnChanges] }),
      ...(aliases !== undefined && { aliases: aliases.map((alias) => ({ name: pulumiName(alias) })) }),
      ...(id !== undefined && { import: id }),
      ...(adopt !== undefined && { adopt }),
      ...(secretChanges !== undefined && { secretChanges }),
      ...this.#entries.optionsFor(provider),
    };
  }
}

function memberAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path)
    found =
      typeof found === 'object' && found !== null
        ? (found as Record<string | number, unknown>)[step]
        : undefined;
  return found;
}
