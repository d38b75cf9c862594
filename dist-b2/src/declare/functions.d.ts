import type { Value } from '../core/value.ts';
import type { Landing } from './conform.ts';
import type { Interpreter } from './interpreter.ts';
import type { Node } from './node.ts';
/** Calls one of the `fn::` functions. */
export declare function callFunction(name: string, argument: Node, landing: Landing, interpreter: Interpreter): Value;
//# sourceMappingURL=functions.d.ts.map