import type { PropertyPath } from '../../core/path.ts';
import type { Span } from '../node.ts';
/** The text with everything blanked that is neither code nor a quoted name of a member; offsets stay the same. */
export declare function codeOf(text: string): string;
/**
 * Where a value most likely stands in the code of a module: each name of the way is looked for after the one before
 * it. `inCall`: the search begins at a call and stays inside its brackets. A name that is computed is not found; the
 * place is then that of what is around it.
 */
export declare function locateInModule(code: string, from: number, inCall: boolean, steps: PropertyPath): Span;
//# sourceMappingURL=locate-in-module.d.ts.map