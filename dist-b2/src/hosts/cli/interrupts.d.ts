import { HoldfastError } from '../../core/errors.ts';
import type { Invocation } from './invocation.ts';
/**
 * What an interrupt means. While a run only reads, the first one ends it at once. While a run may write, the first one
 * lets requests in flight end and starts nothing new, and the second one exits at once: nothing is lost, since each
 * write was journalled before it was sent.
 */
export declare class Interrupts {
    #private;
    constructor({ host, output, flags }: Invocation, writes: boolean);
    get soft(): AbortSignal;
    get hard(): AbortSignal;
    /** Why the run was ended, or undefined. */
    get reason(): HoldfastError | undefined;
    /** An error that the interrupt caused is replaced by what it was: a timeout or a cancellation. */
    explain(error: unknown): unknown;
    close(): void;
}
//# sourceMappingURL=interrupts.d.ts.map