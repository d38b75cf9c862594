import type { Findings } from '../findings.ts';
import type { Entry, MapNode } from '../node.ts';
import type { ModuleFile } from './module-file.ts';
/** Turns what a module gives into the tree that a YAML file with the same content gives. */
export declare class ModuleTree {
    #private;
    constructor(file: ModuleFile, findings: Findings);
    /** The whole manifest; undefined after its shape was reported. */
    root(definition: unknown): MapNode | undefined;
    /** One section by itself, made elsewhere and before the rest is known. */
    section(name: string, value: unknown, origin: {
        readonly stack?: string;
    }): Entry | undefined;
}
//# sourceMappingURL=module-tree.d.ts.map