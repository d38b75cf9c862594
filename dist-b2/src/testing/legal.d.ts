import type { ResourceType, Rule } from '../core/define.ts';
import type { JsonObject } from '../core/json.ts';
/** The rules that some properties break, as `validate` finds them. */
export declare function brokenRules(properties: JsonObject, rules: readonly Rule[]): readonly Rule[];
/** All rules of a variant. */
export declare function rulesOf(resource: ResourceType, variant: string): readonly Rule[];
/**
 * Properties near the given ones that break no rule, `kept` properties unchanged: first none at all, else none that
 * is an error. `stays` is what a vendor goes on holding of properties that are left out; together with it no rule may
 * be broken either, if that can be had. Undefined where a few steps of repair lead nowhere.
 */
export declare function legalise(resource: ResourceType, variant: string, properties: JsonObject, kept: readonly string[], stays?: JsonObject): JsonObject | undefined;
/** The properties without some of them. */
export declare function without(properties: JsonObject, names: readonly string[]): JsonObject;
//# sourceMappingURL=legal.d.ts.map