import { type Seen } from '../core/accepted.ts';
import type { Stack } from '../core/result.ts';
import type { EngineContext } from './context.ts';
/** What is live at one property now, as an accept would hold on to it. Refuses what has not drifted. */
export declare function acceptable(stack: Stack, context: EngineContext, address: string, path: string): Promise<Seen>;
//# sourceMappingURL=acceptance.d.ts.map