import type { ApplyResult, Plan, Stack } from '../core/result.ts';
import type { RunRecord } from '../core/store.ts';
import type { EngineContext } from './context.ts';
import { type Approve } from './reconcile.ts';
/** The stack as a former run declared it; `runs` are all up to that one, oldest first, their chain checked. */
export declare function stackOfRun(stack: Stack, runs: readonly RunRecord[], context: EngineContext): Stack;
/** What returning to a former run would do. */
export declare function planRollback(stack: Stack, runs: readonly RunRecord[], context: EngineContext): Promise<Plan>;
/** Returns to what a former run declared, as a new run with all its guards. */
export declare function rollback(stack: Stack, runs: readonly RunRecord[], context: EngineContext, approve: Approve): Promise<ApplyResult>;
//# sourceMappingURL=rollback.d.ts.map