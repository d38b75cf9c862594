import type { Findings } from '../findings.ts';
import type { Entry, MapNode } from '../node.ts';
import type { DeclarationNames } from './declaration-names.ts';
import type { ModuleFile, Origin } from './module-file.ts';
/** Turns plain values into nodes; what cannot stand in a manifest is reported with its path. */
export declare class ModuleValues {
    #private;
    /** Addresses of the declarations that text may refer to. */
    names: DeclarationNames | undefined;
    constructor(file: ModuleFile, findings: Findings);
    /** A member of a map; one that is undefined is not there. */
    member(parent: number, name: string, value: unknown, depth?: number, origin?: Origin): Entry | undefined;
    /** The value as an object; anything else is reported. */
    recordOf(value: unknown, at: number, what: string): Readonly<Record<string, unknown>> | undefined;
    error(at: number, summary: string, detail?: string): void;
}
/** A map of the members that are there. */
export declare function mapOf(at: number, entries: readonly (Entry | undefined)[]): MapNode;
//# sourceMappingURL=module-values.d.ts.map