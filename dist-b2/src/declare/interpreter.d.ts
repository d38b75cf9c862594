import type { PropertyPath } from '../core/path.ts';
import type { Value } from '../core/value.ts';
import { type Landing } from './conform.ts';
import type { Place } from './findings.ts';
import type { Node } from './node.ts';
import type { Frame, World } from './world.ts';
/** Turns what is written into values: interpolations looked up, functions called, secrets marked. */
export declare class Interpreter {
    #private;
    readonly world: World;
    readonly frame: Frame;
    constructor(world: World, frame: Frame, path: PropertyPath);
    /** A place inside what is being interpreted, for a message. */
    place(span: {
        readonly start: number;
        readonly end: number;
    }): Place;
    /** The same interpreter where nothing that comes from outside is secret. */
    plain(): Interpreter;
    value(node: Node, landing: Landing): Value;
    /** A value one step further down, so that messages name it. */
    member(step: string | number, node: Node, landing: Landing): Value;
    /** Text from outside, secret or not, as its field wants it. */
    landText(value: Value, landing: Landing): Value;
    /** Charges growth; reports once when the manifest has grown too far. */
    spend(amount: number, node: Node): boolean;
}
//# sourceMappingURL=interpreter.d.ts.map