import * as pulumi from '@pulumi/pulumi';
import type { Desired } from '../../../core/model.ts';
import type { Reference } from '../../../core/value.ts';
import type { DeclaredResource } from '../declared-resource.ts';
import type { LoadedManifest } from './load-for-pulumi.ts';
import type { ManifestOptions } from './manifest.ts';
/** Declares resources one after another, each after those it needs. */
export declare class Declarer {
    #private;
    readonly resources: Map<string, DeclaredResource>;
    constructor(loaded: LoadedManifest, shared: NonNullable<ManifestOptions['resourceOptions']>);
    declare(desired: Desired): void;
    /** A declared property is known at once; anything else once the vendor has answered. */
    readonly lookup: ({ address, path }: Reference) => pulumi.Output<unknown>;
}
//# sourceMappingURL=declarer.d.ts.map