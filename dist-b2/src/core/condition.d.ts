import type { Condition } from './define.ts';
import type { Value } from './value.ts';
/** Whether a condition holds for the values `read` gives; undefined where a value is not known yet. */
export declare function holds(condition: Condition, read: (field: string) => Value | undefined): boolean | undefined;
/** Whether all hold; false as soon as one certainly does not. */
export declare function allHold(conditions: readonly Condition[], read: (field: string) => Value | undefined): boolean | undefined;
//# sourceMappingURL=condition.d.ts.map