import type { ProviderEntry } from '../core/result.ts';
import type { Value } from '../core/value.ts';
import type { Instance } from './instances.ts';
import type { FoundType } from './providers.ts';
import type { World } from './world.ts';
/** The properties of one instance, the scope taken out. */
export interface ReadProperties {
    readonly variant: string;
    readonly scope: Readonly<Record<string, string>>;
    readonly properties: {
        readonly [name: string]: Value;
    };
}
/** Reads what one instance declares; undefined where its kind cannot be told. */
export declare function readProperties(instance: Instance, found: FoundType, entry: ProviderEntry | undefined, world: World): ReadProperties | undefined;
//# sourceMappingURL=resource.d.ts.map