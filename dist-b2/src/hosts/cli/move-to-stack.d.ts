import type { Invocation } from './invocation.ts';
import { type StateSession } from './with-state.ts';
/** What is moved, and where to. */
export interface StackMove {
    readonly from: string;
    readonly to: string;
    readonly stack: string;
}
/** Moves a recorded object into another stack of the same manifest. Both stacks are locked; the vendor hears nothing of it. */
export declare function moveToStack(invocation: Invocation, session: StateSession, { from, to, stack }: StackMove): Promise<void>;
//# sourceMappingURL=move-to-stack.d.ts.map