import type { ResourceType } from '../core/define.ts';
import type { Validator } from '../core/registry.ts';
import type { Value } from '../core/value.ts';
import { type Probe } from './probe.ts';
import { type PropertyFinding } from './schema-message.ts';
/** The properties of one resource, the discriminator included, scope fields excluded. */
export interface Checked {
    readonly resource: ResourceType;
    readonly variant: string;
    readonly properties: {
        readonly [name: string]: Value;
    };
    /** Names under `options.passthrough`: not known to the schema, or holding what it does not know. */
    readonly passthrough: readonly string[];
}
/**
 * Checks resolved properties against the variant's schema and rules. References and unknown values are accepted
 * wherever they stand; secrets are checked and never repeated. The sentences are those of `validate`, for every host.
 */
export declare function validateProperties(checked: Checked, validator: Validator): readonly PropertyFinding[];
/** The same, for a caller that has walked the properties already. */
export declare function validateProbe(checked: Checked, made: Probe, validator: Validator): readonly PropertyFinding[];
//# sourceMappingURL=validate-properties.d.ts.map