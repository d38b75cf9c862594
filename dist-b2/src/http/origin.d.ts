/** Where a provider's requests go. */
export interface Base {
    /** scheme://host[:port], as undici wants it. */
    readonly host: string;
    /** Path prefix without a trailing slash; empty at the root. */
    readonly path: string;
}
/** Who asks, for messages, and whether plain http may leave the machine. */
export interface UrlRules {
    /** Name of the provider entry. */
    readonly name: string;
    readonly allowInsecureHttp: boolean;
}
/** True for hosts that never leave the machine; expects a host name as `URL` gives it. */
export declare function isLoopback(hostname: string): boolean;
/** Reads and checks an absolute URL from configuration; messages never repeat it, since it may hold a password. */
export declare function parseUrl(text: string, rules: UrlRules): URL;
/** Canonical form of a provider's base URL: default port, letter case and trailing slashes do not matter. */
export declare function parseBase(text: string, rules: UrlRules): Base;
//# sourceMappingURL=origin.d.ts.map