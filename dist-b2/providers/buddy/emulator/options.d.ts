/** How the emulated vendor behaves where its documents leave a choice, and what exists in it. */
export interface BuddyOptions {
    /** Accepted tokens with their scopes. Default: `buddy-token` with all. */
    readonly tokens: Readonly<Record<string, readonly string[]>>;
    /** Workspaces that exist. Default: every one asked for. */
    readonly workspaces: readonly string[];
    /** Projects that exist in each workspace. Default: every one named. */
    readonly projects: readonly string[];
    /** What a list holds. Default `full`. */
    readonly list: 'summary' | 'full';
    /** What happens to members the vendor does not know. Default `ignored`. */
    readonly unknownFields: 'ignored' | 'refused';
    /** What happens to a `type`, `scope` or `project_name` in an update that differs. Default `refused`. */
    readonly immutable: 'ignored' | 'refused';
    /** Whether credentials a kind needs are asked for, also again with updates where the facts say so. Default true. */
    readonly checkCredentials: boolean;
    /** Requests a token may send in one window. Default 1,000,000 in 60 s. */
    readonly rateLimit: {
        readonly limit: number;
        readonly windowSeconds: number;
    };
}
type Open = 'workspaces' | 'projects';
/** Options with the defaults filled in; absent lists mean that anything exists. */
export type Settings = Omit<BuddyOptions, Open> & Partial<Pick<BuddyOptions, Open>>;
/** What holds where an option is not given. */
export declare const defaults: Settings;
export {};
//# sourceMappingURL=options.d.ts.map