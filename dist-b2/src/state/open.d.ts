import type { Keyring } from '../core/placeholder.ts';
import type { StateDocument } from '../core/store.ts';
import type { Waiting } from './acquire.ts';
import type { HttpState } from './backends/http-exchange.ts';
export type { HttpState } from './backends/http-exchange.ts';
import { type Cipher } from './encryption.ts';
import { StackStore } from './stack-store.ts';
export interface OpenOptions extends Waiting {
    /** `file:DIRECTORY`, `s3://…`, `https://…` or `postgres://…`. */
    readonly backend: string;
    readonly name: string;
    readonly stack: string;
    /** What relative paths belong to: the manifest's directory. */
    readonly directory: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly toolVersion: string;
    /** Needed by http backends only. */
    readonly send?: HttpState | undefined;
    /** True for commands that neither make nor compare fingerprints: they need no key. */
    readonly keyless?: boolean;
}
export interface OpenedStore {
    readonly store: StackStore;
    readonly keyring: Keyring;
    /** Keeps a timestamped copy in `backups/` before surgery; returns its path. */
    readonly backup: (document: StateDocument) => Promise<string>;
    /** Keeps copies of state and journal as they are, readable or not; returns their paths. */
    readonly backupRaw: () => Promise<readonly string[]>;
    /** For `state push` and `state pull`: reads and writes documents of this stack, encrypted ones included. */
    readonly cipher: Cipher | undefined;
    /** Where the key file lies; undefined where the key comes from HOLDFAST_STATE_KEY. */
    readonly keyDirectory: string | undefined;
}
/** Opens a stack's state. Nothing is read but the key file, nothing written; drivers load only for their backend. */
export declare function openStore(options: OpenOptions): Promise<OpenedStore>;
//# sourceMappingURL=open.d.ts.map