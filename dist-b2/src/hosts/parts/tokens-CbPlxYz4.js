// src/pulumi-facts/tokens.ts
/** Input that holds the code by which the dynamic-provider process finds the handler. */
const PROVIDER_KEY = "__provider";
/** Input and output that holds Holdfast's own options; in outputs also what they remember. */
const HOLDFAST_KEY = "__holdfast";
/** Pulumi's package of all dynamic resources of Node.js programs. */
const DYNAMIC_PACKAGE = "pulumi-nodejs";
/** Namespace of Holdfast's keys in `pulumi config`. */
const CONFIG_NAMESPACE = "holdfast";
/** What stands on the wire for a value that is not known in a preview. */
const UNKNOWN_TEXT = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** Oldest SDK with everything used here (`hideDiffs`, `inputs` from `read`, `configure`). */
const OLDEST_SDK = "3.216.0";
/** Oldest command line that imports a file with full inputs and outputs. */
const OLDEST_IMPORTING_CLI = "3.254.0";
/** Pulumi's type of a Holdfast type: `acme:Hook` → `pulumi-nodejs:dynamic/acme:Hook`. */
function pulumiType(token) {
	return `${DYNAMIC_PACKAGE}:dynamic/${token}`;
}
/**
* The value of `__provider`: short, constant and frozen, for stacks remember it as long as a resource lives. The
* entry it requires is found from the program's directory, so the installed Holdfast serves old state, too.
*/
function providerCode(token) {
	return `exports.handler=()=>require("holdfast/pulumi/provider/v1").handler(${JSON.stringify(token)})`;
}
export { OLDEST_SDK as a, providerCode as c, OLDEST_IMPORTING_CLI as i, pulumiType as l, DYNAMIC_PACKAGE as n, PROVIDER_KEY as o, HOLDFAST_KEY as r, UNKNOWN_TEXT as s, CONFIG_NAMESPACE as t };

//# sourceMappingURL=tokens-CbPlxYz4.js.map