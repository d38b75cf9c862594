import type { Field } from '../core/define.ts';
import type { Findings } from './findings.ts';
import { type Block } from './manifest.ts';
import type { Node } from './node.ts';
/** What is declared of a parameter. */
export interface Declaration {
    readonly field: Field;
    readonly default?: Node;
}
/** Reads one entry of `config`: a map with `type`, or just a value, which is then the default and gives the type. */
export declare function declarationOf(block: Block, findings: Findings): Declaration | undefined;
//# sourceMappingURL=parameter-declaration.d.ts.map