import type { Invocation } from '../invocation.ts';
import type { CycleResult } from './cycle-result.ts';
export interface Notifier {
    /** False where the message could not be delivered. */
    readonly notify: (result: CycleResult) => Promise<boolean>;
    readonly close: () => Promise<void>;
}
/** Posts news to the URL of --notify; without one, everything counts as delivered. The URL itself is a secret. */
export declare function createNotifier(invocation: Invocation, stopped: AbortSignal): Promise<Notifier>;
//# sourceMappingURL=notifier.d.ts.map