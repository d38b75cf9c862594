import type { GitJiraOptions } from './options.ts';
/** One user's bucket: headers for every answer, and whether this request is refused. */
export declare class RateLimit {
    #private;
    constructor(options: GitJiraOptions);
    /** Time has passed: every bucket is full again. */
    refill(): void;
    take(user: string): {
        readonly refused: boolean;
        readonly headers: Readonly<Record<string, string>>;
    };
}
//# sourceMappingURL=rate-limit.d.ts.map