import type { StateDocument, StateSnapshot } from '../../core/store.ts';
import { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import { type Loaded } from './load-manifest.ts';
import { type OpenState } from './open-state.ts';
/** What a `state` command works on; no fingerprint key is needed. */
export interface StateSession {
    readonly loaded: Loaded;
    readonly state: OpenState;
    readonly interrupts: Interrupts;
}
/** Opens the stack's state and closes it again, whatever happens. Resource properties are resolved with `all` only. */
export declare function withState(invocation: Invocation, run: (session: StateSession) => Promise<number>, parts?: 'frame' | 'all'): Promise<number>;
/** Runs under the lock. */
export declare function withLock({ command, flags }: Invocation, { state }: StateSession, run: () => Promise<void>): Promise<void>;
/** Changes the state document under the lock, after a backup. */
export declare function editState(invocation: Invocation, session: StateSession, edit: (document: StateDocument) => StateDocument): Promise<void>;
/** Stores a document in place of the one read before. Tells where the backup of that one is. */
export declare function storeEdited({ output }: Invocation, { state }: StateSession, before: StateSnapshot, next: StateDocument): Promise<void>;
//# sourceMappingURL=with-state.d.ts.map