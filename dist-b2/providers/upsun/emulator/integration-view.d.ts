import type { JsonObject } from '../../../src/core/json.ts';
/** An integration as held, unreadable values included. Times are milliseconds. */
export interface Held {
    readonly id: string;
    readonly project: string;
    readonly type: string;
    readonly values: JsonObject;
    readonly role: string;
    readonly createdAt: number;
    readonly updatedAt: number;
}
/** Where links point: the region's host for `self`, a path on this server for all else. */
export interface LinkBase {
    readonly region: string;
    readonly path: string;
}
/** The object as answered: no write-only value, HAL links added. */
export declare function view(held: Held, base: LinkBase): JsonObject;
/** What a snapshot shows of it: everything. */
export declare function whole(held: Held): JsonObject;
//# sourceMappingURL=integration-view.d.ts.map