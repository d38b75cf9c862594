import * as pulumi from '@pulumi/pulumi';
import type { DeclareOptions } from '../declare-options.ts';
import type { LoadedManifest } from './load-for-pulumi.ts';
type EntryOptions = Pick<DeclareOptions, 'entry' | 'provider'>;
/**
 * How a manifest's provider entries reach the dynamic-provider process: the default one as a few settings with each
 * resource, any other as a provider instance. Variables are passed on by name.
 */
export declare class EntryProviders {
    #private;
    constructor(loaded: LoadedManifest, parent: pulumi.Resource | undefined);
    optionsFor(name: string): EntryOptions;
}
export {};
//# sourceMappingURL=entry-providers.d.ts.map