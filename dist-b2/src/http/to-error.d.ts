import { HoldfastError } from '../core/errors.ts';
import type { Problem } from './problem.ts';
/** The request a problem belongs to, for the message. */
export interface Subject {
    /** Name of the provider entry. */
    readonly name: string;
    readonly method: string;
    /** Without query. */
    readonly url: string;
    readonly mask: (text: string) => string;
}
/** Puts a problem into a message: entry, method, host, path, what happened, request id; without secrets. */
export declare function toError(problem: Problem, subject: Subject): HoldfastError;
/** Vendor text made fit for one line of a terminal: masked first, so that cutting cannot spare half a secret. */
export declare function showable(text: string, mask: (text: string) => string): string;
//# sourceMappingURL=to-error.d.ts.map