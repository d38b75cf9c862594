/**
 * How far behind an eventually consistent list lags. `changes` and `requests`: as before the last so many changes or
 * requests; `ms`: as it was that long ago; `hideNewMs`: up to date, but without objects created within that time.
 */
export type View = {
    readonly changes: number;
} | {
    readonly requests: number;
} | {
    readonly ms: number;
} | {
    readonly hideNewMs: number;
};
/** Objects in scopes, in order of creation. Objects are replaced, never changed in place. */
export interface Collection<T extends object> {
    readonly list: (scope: string, view?: View) => readonly T[];
    readonly get: (scope: string, id: string) => T | undefined;
    /** The scope an id lives in, for edits that name only the id. */
    readonly scopeOf: (id: string) => string | undefined;
    /** Adds or replaces. */
    readonly put: (scope: string, id: string, item: T) => void;
    readonly remove: (scope: string, id: string) => boolean;
    /** Text derived from a scope (a serialised list), built once per change of that scope. */
    readonly memo: (scope: string, key: string, build: () => string) => string;
    readonly scopes: () => readonly string[];
}
/** What a collection needs to date its changes. */
export interface Moment {
    readonly now: () => number;
    /** Number of the request being answered. */
    readonly sequence: () => number;
}
/** A collection in memory. */
export declare function createCollection<T extends object>(moment: Moment): Collection<T>;
//# sourceMappingURL=collection.d.ts.map