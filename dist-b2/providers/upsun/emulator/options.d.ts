import type { JsonObject } from '../../../src/core/json.ts';
/** How the emulated Upsun behaves; what the vendor's documents leave open is an option here. */
export interface UpsunOptions {
    /** API tokens the sign-in host exchanges. */
    readonly apiTokens: readonly string[];
    /** Access tokens that are valid from the start and never end. */
    readonly accessTokens: readonly string[];
    /** Life of an exchanged access token. */
    readonly tokenSeconds: number;
    /** Projects that exist; `any` makes each on first use. */
    readonly projects: readonly string[] | 'any';
    /** Projects the account may not see: 403. */
    readonly forbiddenProjects: readonly string[];
    /** Each new project comes with a health.email integration to its administrators, as the vendor's own do. */
    readonly defaultEmail: boolean;
    /** Unknown and read-only members of a body are refused instead of ignored. */
    readonly strict: boolean;
    /** What PATCH does with a map: put the new one in its place, or merge into it. */
    readonly maps: 'replace' | 'merge';
    /** PATCH with `fetch_branches: false` alone: pruning is turned off with it, or the request is refused. */
    readonly couplePrune: 'set' | 'refuse';
    /** Kinds the project's plan does not have. */
    readonly disabledTypes: readonly string[];
    /** States an activity of a code source goes through, one per reading; null = writes embed no activities. */
    readonly activityStates: readonly string[] | null;
    readonly activityResult: 'success' | 'failure';
    /** Base URL of the region's host in `_links.self`; default: this emulator's own. */
    readonly regionUrl: string | null;
}
/** A lenient server without activities, as most tests want it. */
export declare const defaultOptions: UpsunOptions;
/** The options with those of a control action put over them; names that are no option are refused. */
export declare function configured(options: UpsunOptions, changes: JsonObject): UpsunOptions;
//# sourceMappingURL=options.d.ts.map