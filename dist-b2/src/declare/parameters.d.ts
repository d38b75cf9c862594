import type { Value } from '../core/value.ts';
import { type Block } from './manifest.ts';
import type { World } from './world.ts';
/** Where the values of parameters come from, the strongest first. */
export interface ParameterSources {
    /** `--config name=value`. */
    readonly given: Readonly<Record<string, string>>;
    /** `HOLDFAST_CONFIG_NAME`. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** The stack's side files. */
    readonly stack: ReadonlyMap<string, Block>;
    /** Declared under `config`. */
    readonly declared: ReadonlyMap<string, Block>;
}
/** The typed parameters of a manifest. Each is worked out when first used. */
export declare class Parameters {
    #private;
    constructor(sources: ParameterSources);
    names(): Iterable<string>;
    /** Undefined where no parameter has this name; a problem with its value is reported once. */
    get(name: string, world: World): Value | undefined;
    /** Reports values for parameters that nobody declared, and every given value that does not fit. */
    check(world: World): void;
}
/** `HOLDFAST_CONFIG_` and the name in capitals, anything but letters and digits as `_`. */
export declare function variableOf(name: string): string;
//# sourceMappingURL=parameters.d.ts.map