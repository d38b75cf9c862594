import type * as pulumi from '@pulumi/pulumi';
import type { DeclaredResource } from '../declared-resource.ts';
export interface ManifestOptions {
    /** Options for every resource of the manifest, a resource's own win. */
    readonly resourceOptions?: Pick<pulumi.CustomResourceOptions, 'parent' | 'protect'>;
    /** False refuses `fn::exec`. Default true. */
    readonly allowExec?: boolean;
}
/** The resources of a manifest, declared in the running Pulumi program. */
export declare class Manifest {
    /** By address, e.g. `shop-source` or `health["abc123"]`. */
    readonly resources: ReadonlyMap<string, DeclaredResource>;
    readonly outputs: Readonly<Record<string, pulumi.Output<unknown>>>;
    private constructor();
    /**
     * Declares every resource of a manifest (a file, or a directory of files, from the program's directory). Mistakes
     * in it are reported together, with their places, before anything is declared.
     */
    static fromFile(path: string, options?: ManifestOptions): Promise<Manifest>;
}
//# sourceMappingURL=manifest.d.ts.map