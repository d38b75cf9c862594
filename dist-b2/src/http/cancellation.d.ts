import { HoldfastError } from '../core/errors.ts';
/** The user's wish to stop at once, as the senders need it. */
export interface Cancellation {
    readonly aborted: () => boolean;
    /** Rejects with `cancelled` once aborted; never resolves. */
    readonly promise: Promise<never>;
    /** Stops listening. */
    readonly dispose: () => void;
}
/** Listens to a signal; `onAbort` is told the error that waiting requests shall end with. */
export declare function cancellationOf(signal: AbortSignal | undefined, name: string, onAbort: (error: HoldfastError) => void): Cancellation;
//# sourceMappingURL=cancellation.d.ts.map