import type { Plan } from '../../core/result.ts';
import { type SavedPlan } from '../../core/saved-plan.ts';
import type { Invocation } from './invocation.ts';
/** Saves a plan for `holdfast apply FILE`; one with problems, or with a secret in it, is not saved. */
export declare function savePlan(plan: Plan, file: string, { directory, output }: Invocation): void;
/** Reads a plan file, or refuses it. */
export declare function readPlanFile(file: string, { directory, toolVersion }: Invocation): SavedPlan;
//# sourceMappingURL=save-plan.d.ts.map