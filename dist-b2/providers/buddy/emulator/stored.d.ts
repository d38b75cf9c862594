import { type JsonObject } from '../../../src/core/json.ts';
import type { Settings } from './options.ts';
/** One integration as the vendor keeps it, secrets included. */
export interface Stored {
    readonly id: string;
    readonly workspace: string;
    readonly values: JsonObject;
}
/** Whether an identifier is in use. */
export type Taken = (identifier: string) => boolean;
/** Values of a new integration; throws what the vendor would refuse. */
export declare function created(body: JsonObject, taken: Taken, settings: Settings): JsonObject;
/** Values after an update: only what was sent moves; lists and permissions are replaced whole. */
export declare function updated(stored: Stored, body: JsonObject, taken: Taken, settings: Settings): JsonObject;
/** Fills in what the vendor makes up: the way of authentication, the identifier, access. */
export declare function completed(given: JsonObject, taken: Taken): JsonObject;
//# sourceMappingURL=stored.d.ts.map