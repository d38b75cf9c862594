import * as pulumi from '@pulumi/pulumi';
/** Keys every provider instance understands. */
export interface CommonProviderArgs {
    /** Most requests at once. */
    readonly concurrency?: pulumi.Input<number>;
    /** Limit for one request: seconds, or a duration such as `30s`. */
    readonly timeout?: pulumi.Input<number | string>;
    /** PEM file with certificate authorities trusted beside the usual ones. */
    readonly caFile?: pulumi.Input<string>;
    /** Lets http:// leave the machine. */
    readonly allowInsecureHttp?: pulumi.Input<boolean>;
    /** Sent with every request; kept secret. */
    readonly headers?: pulumi.Input<Record<string, pulumi.Input<string>>>;
    /**
     * Keys whose values are read from environment variables, by key, each time they are needed. State then holds the
     * variables' names only, so that refresh and destroy use fresh credentials.
     */
    readonly env?: Readonly<Record<string, string>>;
}
/**
 * A second account or server of a provider, to be given as `{ provider }`. It runs in a process of its own (about a
 * second to start, 130 MB). Changing it changes in place and never replaces what it manages.
 */
export declare abstract class DeclaredProvider extends pulumi.ProviderResource {
    constructor(provider: string, secrets: readonly string[], name: string, args: object, options?: pulumi.ResourceOptions);
}
//# sourceMappingURL=declared-provider.d.ts.map