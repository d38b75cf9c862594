import type { JsonObject } from '../core/json.ts';
import type { Change } from '../core/model.ts';
import type { DriftReport, Plan, Problem, Stack } from '../core/result.ts';
import { type Reference, type Value } from '../core/value.ts';
import type { EngineContext } from './context.ts';
import type { Prepared } from './prepare.ts';
/** A plan for reports and files. `refusals` (policy, guards) become problems of the whole stack. */
export declare function presentPlan(stack: Stack, prepared: Prepared, changes: readonly Change[], problems: readonly Problem[], context: EngineContext): Plan;
/** A drift report: every managed resource with its class, and what nobody manages. */
export declare function presentDrift(stack: Stack, prepared: Prepared, problems: readonly Problem[], context: EngineContext): DriftReport;
/** Declared outputs with references resolved by `lookup`. */
export declare function shownOutputs(outputs: Stack['outputs'], lookup: (reference: Reference) => Value | undefined): JsonObject;
//# sourceMappingURL=present.d.ts.map