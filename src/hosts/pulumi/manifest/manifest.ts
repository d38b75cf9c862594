import type * as pulumi from '@pulumi/pulumi';
import { sorted } from '../../../core/order.ts';
import type { DeclaredResource } from '../declared-resource.ts';
import { Declarer } from './declarer.ts';
import { loadForPulumi } from './load-for-pulumi.ts';
import { toOutput } from './to-output.ts';

export interface ManifestOptions {
  /** Options for every resource of the manifest, a resource's own win. */
  readonly resourceOptions?: Pick<pulumi.CustomResourceOptions, 'parent' | 'protect'>;
  /** False refuses `fn::exec`. Default true. */
  readonly allowExec?: boolean;
}

/** The resources of a manifest, declared in the running Pulumi program. */
export class Manifest {
  /** By address, e.g. `shop-source` or `health["abc123"]`. */
  readonly resources: ReadonlyMap<string, DeclaredResource>;
  readonly outputs: Readonly<Record<string, pulumi.Output<unknown>>>;

  private constructor(
    resources: ReadonlyMap<string, DeclaredResource>,
    outputs: Readonly<Record<string, pulumi.Output<unknown>>>,
  ) {
    this.resources = resources;
    this.outputs = outputs;
  }

  /**
   * Declares every resource of a manifest (a file, or a directory of files, from the program's directory). Mistakes
   * in it are reported together, with their places, before anything is declared.
   */
  static async fromFile(path: string, options: ManifestOptions = {}): Promise<Manifest> {
    const loaded = await loadForPulumi(path, options.allowExec ?? true);
    const declarer = new Declarer(loaded, options.resourceOptions ?? {});
    const nodes = loaded.stack.desired.map((desired) => ({
      address: desired.address,
      after: desired.dependencies,
      desired,
    }));
    for (const { desired } of sorted(nodes)) declarer.declare(desired);
    const outputs = Object.entries(loaded.stack.outputs).map(
      ([name, value]) => [name, toOutput(value, declarer.lookup)] as const,
    );
    return new Manifest(declarer.resources, Object.fromEntries(outputs));
  }
}
