import type { Invocation } from '../invocation.ts';
import { type CycleResult } from './cycle-result.ts';
/** One look, or one apply, with everything read anew and nothing kept: manifest, state, connections, known secrets. */
export declare function runCycle(invocation: Invocation, applies: boolean): Promise<CycleResult>;
//# sourceMappingURL=run-cycle.d.ts.map