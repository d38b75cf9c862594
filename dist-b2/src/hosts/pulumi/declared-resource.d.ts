import * as pulumi from '@pulumi/pulumi';
import type { DeclareOptions } from './declare-options.ts';
/** What a generated class knows of its table. */
export interface KindFacts {
    /** e.g. `acme:Hook`. */
    readonly token: string;
    readonly discriminator: string;
    /** Every property of every variant, so that each becomes an Output. */
    readonly outputs: readonly string[];
    /** Secret properties by variant. */
    readonly secrets: Readonly<Record<string, readonly string[]>>;
}
/** A resource of a table under Pulumi. Nothing of the program is serialised: state holds a short constant instead. */
export declare abstract class DeclaredResource extends pulumi.CustomResource {
    constructor(facts: KindFacts, name: string, args: object, options?: DeclareOptions);
}
//# sourceMappingURL=declared-resource.d.ts.map