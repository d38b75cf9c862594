import type { Invocation } from './invocation.ts';
import { type StateSession } from './with-state.ts';
/** Forgets addresses, and with them what an interrupted run left open there: whatever came of that is nobody's. */
export declare function letGo(invocation: Invocation, session: StateSession, addresses: readonly string[]): Promise<void>;
//# sourceMappingURL=let-go.d.ts.map