import type { EngineContext } from './context.ts';
import type { Prepared } from './prepare.ts';
/**
 * Sleeps until every interrupted create can be decided; true when it had to, so that the caller looks again. A wish to
 * stop ends the run here: nothing was written yet.
 */
export declare function waitUntilSettled({ recovery }: Prepared, context: EngineContext): Promise<boolean>;
//# sourceMappingURL=wait-until-settled.d.ts.map