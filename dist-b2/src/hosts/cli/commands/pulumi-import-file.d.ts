import type { Invocation } from '../invocation.ts';
/** `holdfast pulumi import-file`: full inputs and outputs of live objects, so that Pulumi reads nothing itself. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=pulumi-import-file.d.ts.map