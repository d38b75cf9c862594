import type { Stack } from '../../core/result.ts';
import { type OpenedStore } from '../../state/open.ts';
import type { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
export interface OpenState extends OpenedStore {
    readonly close: () => Promise<void>;
}
export interface StateWish {
    /** Fingerprints are neither made nor compared. */
    readonly keyless?: boolean;
}
/** Opens the stack's state where the manifest or `--backend` says; nothing is written yet, and only a key file read. */
export declare function openState(invocation: Invocation, place: Pick<Stack, 'name' | 'stack' | 'backend'>, interrupts: Interrupts, wish?: StateWish): Promise<OpenState>;
//# sourceMappingURL=open-state.d.ts.map