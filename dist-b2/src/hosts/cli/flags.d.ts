import { HoldfastError } from '../../core/errors.ts';
import { type FlagSpec } from './flag-spec.ts';
type Environment = Readonly<Record<string, string | undefined>>;
/** What commander found: texts, `true` for switches, lists of either. */
export type Given = Readonly<Record<string, unknown>>;
/** The flags of one call, checked; the environment fills in what argv does not say. */
export declare class Flags {
    #private;
    constructor(specs: readonly FlagSpec[], given: Given, env: Environment);
    /** True for a given switch, or a boolean that is not `false`. */
    has(name: string): boolean;
    /** A boolean's value, or what it is when not given. */
    boolean(name: string, absent: boolean): boolean;
    text(name: string): string | undefined;
    count(name: string): number | undefined;
    /** In milliseconds. */
    duration(name: string): number | undefined;
    list(name: string): readonly string[];
    /** `true` when an optional list was given without a value at least once. */
    allOrList(name: string): true | readonly string[];
}
/** The user's own mistake on the command line: exit 64. */
export declare function usage(message: string, advice: string): HoldfastError;
export {};
//# sourceMappingURL=flags.d.ts.map