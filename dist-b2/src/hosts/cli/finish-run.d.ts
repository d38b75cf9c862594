import type { HoldfastError } from '../../core/errors.ts';
import type { ApplyResult } from '../../core/result.ts';
import type { Refusal } from './approve.ts';
import { type ExitCode } from './exit-code.ts';
import type { Flags } from './flags.ts';
import type { Invocation } from './invocation.ts';
import type { Session } from './session.ts';
/** How an applying run ended. */
export interface Ending {
    readonly result: ApplyResult;
    readonly verb: 'Apply' | 'Destroy' | 'Import';
    readonly refusal?: Refusal | undefined;
    /** The plan was shown, or its lines were written, when approval was asked for. */
    readonly shown: boolean;
}
/** Tells how an applying run ended and gives its exit code. */
export declare function finishRun(ending: Ending, session: Session, invocation: Invocation): number;
/** One code for all that happened. */
export declare function runExit(result: ApplyResult, interrupted: HoldfastError | undefined, flags: Flags): ExitCode;
//# sourceMappingURL=finish-run.d.ts.map