import type { Account, GitJiraOptions } from './options.ts';
/** What Jira's login layer makes of a request: an account to go on with, or the whole answer. */
export interface Login {
    readonly account?: Account;
    readonly headers: Readonly<Record<string, string>>;
    readonly status?: number;
    /** JSON, or the text of a page. */
    readonly body?: unknown;
}
/** Jira's login layer in front of the app; counts failed logins. */
export declare class LoginLayer {
    #private;
    constructor(options: GitJiraOptions);
    /** A person has solved the CAPTCHA in a browser. */
    solveCaptcha(): void;
    check(authorization: string | undefined): Login;
}
//# sourceMappingURL=login.d.ts.map