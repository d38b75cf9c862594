import { type Accepted } from '../core/accepted.ts';
import type { Findings } from './findings.ts';
import { type Document } from './manifest.ts';
/** Name of the reviewed file beside the manifest that holds accepted drift. */
export declare const ACCEPT_FILE = "holdfast.accept.yaml";
/** What accepts are read for and checked against. */
export interface AcceptWish {
    readonly stack: string;
    /** Declared addresses; absent where resources were not read. */
    readonly addresses?: readonly string[];
    /** Milliseconds since the epoch; without it no entry counts as past. */
    readonly now?: number;
}
/** The accepts of one stack, from the `holdfast.accept.yaml` beside each file of the manifest. */
export declare function readAccepts(documents: readonly Document[], wish: AcceptWish, findings: Findings): readonly Accepted[];
//# sourceMappingURL=accept-file.d.ts.map