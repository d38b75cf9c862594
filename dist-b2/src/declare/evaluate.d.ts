import type { Value } from '../core/value.ts';
import { Unknown } from '../core/value.ts';
import type { Expression } from './expression.ts';
import type { Place } from './findings.ts';
import type { Frame, World } from './world.ts';
/** Stands for a value whose problem has been reported, so that nothing else is said about it. */
export declare const FAILED: Unknown;
/** The value of one `${…}`; `text` says it came as text from outside and takes the type of its field. */
export interface Evaluated {
    readonly value: Value;
    readonly text?: boolean;
}
/** Looks up one `${…}`. Problems are reported at `place`. */
export declare function evaluate(expression: Expression, frame: Frame, world: World, place: Place): Evaluated;
//# sourceMappingURL=evaluate.d.ts.map