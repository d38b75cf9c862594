/** Input that holds the code by which the dynamic-provider process finds the handler. */
export declare const PROVIDER_KEY = "__provider";
/** Input and output that holds Holdfast's own options; in outputs also what they remember. */
export declare const HOLDFAST_KEY = "__holdfast";
/** Pulumi's package of all dynamic resources of Node.js programs. */
export declare const DYNAMIC_PACKAGE = "pulumi-nodejs";
/** Namespace of Holdfast's keys in `pulumi config`. */
export declare const CONFIG_NAMESPACE = "holdfast";
/** What stands on the wire for a value that is not known in a preview. */
export declare const UNKNOWN_TEXT = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** Oldest SDK with everything used here (`hideDiffs`, `inputs` from `read`, `configure`). */
export declare const OLDEST_SDK = "3.216.0";
/** Oldest command line that imports a file with full inputs and outputs. */
export declare const OLDEST_IMPORTING_CLI = "3.254.0";
/** Pulumi's type of a Holdfast type: `acme:Hook` → `pulumi-nodejs:dynamic/acme:Hook`. */
export declare function pulumiType(token: string): string;
/**
 * The value of `__provider`: short, constant and frozen, for stacks remember it as long as a resource lives. The
 * entry it requires is found from the program's directory, so the installed Holdfast serves old state, too.
 */
export declare function providerCode(token: string): string;
//# sourceMappingURL=tokens.d.ts.map