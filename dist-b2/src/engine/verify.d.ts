import type { DriftReport, Stack } from '../core/result.ts';
import { type VerifyReport } from '../core/verify.ts';
import type { EngineContext } from './context.ts';
/** Asks each vendor whether the declared credentials still work. One list per scope tells what is there; nothing is changed. */
export declare function verify(stack: Stack, context: EngineContext, warnWithinMs: number): Promise<VerifyReport>;
/** Drift and the state of credentials from the same lists. */
export declare function driftWithVerification(stack: Stack, context: EngineContext): Promise<DriftReport>;
//# sourceMappingURL=verify.d.ts.map