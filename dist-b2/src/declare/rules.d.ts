import type { Rule } from '../core/define.ts';
import type { Value } from '../core/value.ts';
/** A rule that the declared properties break, and the field to point at. */
export interface Violation {
    readonly rule: Rule;
    readonly field: string;
}
type Properties = {
    readonly [name: string]: Value;
};
/** The rules certainly broken. What depends on a value not known yet is not decided; a null counts as undeclared. */
export declare function checkRules(rules: readonly Rule[], properties: Properties): readonly Violation[];
export {};
//# sourceMappingURL=rules.d.ts.map