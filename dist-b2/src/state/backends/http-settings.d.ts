/** Where and how an http state is read, written and locked. */
export interface HttpSettings {
    /** Without user name and password. */
    readonly address: string;
    readonly lock: {
        readonly method: string;
        readonly address: string;
    };
    readonly unlock: {
        readonly method: string;
        readonly address: string;
    };
    /** Credentials: never to be printed. */
    readonly headers: Readonly<Record<string, string>>;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** Reads the address and what HOLDFAST_HTTP_* (or Terraform's TF_HTTP_*) say about it. */
export declare function httpSettings(url: URL, env: Environment): HttpSettings;
export {};
//# sourceMappingURL=http-settings.d.ts.map