import type { Handler, Route } from './api.ts';
/** A route that fits a request. */
export interface Found {
    readonly handle: Handler;
    readonly params: Readonly<Record<string, string>>;
}
/** Finds the handler for a method and a path. */
export type Router = (method: string, path: string) => Found | undefined;
/** A route from `METHOD /path/:name` and its handler. */
export declare function route(signature: `${string} /${string}`, handle: Handler): Route;
/** Indexes routes by method and number of segments; the first declared that fits wins. A trailing slash does not count. */
export declare function createRouter(routes: readonly Route[]): Router;
//# sourceMappingURL=router.d.ts.map