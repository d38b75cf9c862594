import type { Plan } from '../../core/result.ts';
import { type ExitCode } from './exit-code.ts';
import type { Invocation } from './invocation.ts';
import type { Session } from './session.ts';
/** Why a plan was not carried out. */
export interface Refusal {
    readonly message: string;
    readonly exit: ExitCode;
}
/** Shows a plan and asks for a yes. */
export interface Approval {
    readonly ask: (plan: Plan, session: Session) => Promise<boolean>;
    /** Set once `ask` said no. */
    readonly refusal: () => Refusal | undefined;
}
/** Prepares the question; where nobody could answer it, that is said before anything else is done. */
export declare function createApproval(invocation: Invocation, operation: 'apply' | 'destroy'): Approval;
//# sourceMappingURL=approve.d.ts.map