import type { ApplyResult, DriftReport, Plan, Stack } from '../core/result.ts';
import type { Verification } from '../core/define.ts';
import type { EngineContext } from './context.ts';
export type { EngineContext, RunOptions } from './context.ts';
export type { Verification };
/** Asks the user, who sees the plan; false ends the run without a write. */
export type Approve = (plan: Plan) => Promise<boolean>;
/** What `apply` would do. Writes nothing, takes no lock. */
export declare function plan(stack: Stack, context: EngineContext): Promise<Plan>;
/** Plans under the lock, asks, sends exactly the plan's requests and proves that nothing is left to do. */
export declare function apply(stack: Stack, context: EngineContext, approve: Approve, operation?: 'apply' | 'rollback'): Promise<ApplyResult>;
/** Carries out a saved plan as it was reviewed, or refuses: one stale change refuses all, unless `skipStale`. */
export declare function applySaved(saved: Plan, stack: Stack, context: EngineContext): Promise<ApplyResult>;
/** Deletes all that the stack's state holds; protected resources refuse the whole run. */
export declare function destroy(stack: Stack, context: EngineContext, approve: Approve): Promise<ApplyResult>;
/** Compares last applied, declared and live. Writes nothing, takes no lock. */
export declare function drift(stack: Stack, context: EngineContext): Promise<DriftReport>;
/** Adopts one live object by id for a declared address; nothing is sent to the vendor but reads. */
export declare function importOne(stack: Stack, context: EngineContext, address: string, id: string): Promise<ApplyResult>;
/** Adopts live objects by id for declared addresses: all or none, with one list for each scope and no write. */
export declare function importMany(stack: Stack, context: EngineContext, ids: ReadonlyMap<string, string>): Promise<ApplyResult>;
//# sourceMappingURL=reconcile.d.ts.map