import type * as pulumi from '@pulumi/pulumi';
import type { DeclaredEntry } from '../../pulumi-facts/hidden.ts';
/** Pulumi's options of a custom resource, and Holdfast's own. */
export interface DeclareOptions extends Omit<pulumi.CustomResourceOptions, 'import'> {
    /**
     * Id of a live object to take over when the resource is created. The object is looked up, nothing is created, and
     * properties that differ are updated in the same step. Pulumi's own import of dynamic resources does not work
     * (pulumi/pulumi#7534), so this never reaches Pulumi; it may stay or be removed afterwards.
     */
    readonly import?: string;
    /** What creating does about a live object with the same natural key; default `ifMatching`. */
    readonly adopt?: 'always' | 'ifMatching' | 'never';
    /** When secrets, which cannot be read back, are sent again; default `onChange`. */
    readonly secretChanges?: 'onChange' | 'always' | 'never';
    /** Properties the table does not know yet; sent and compared as they are. */
    readonly passthrough?: Readonly<Record<string, pulumi.Input<unknown>>>;
    /** Settings of the default provider entry; written by `Manifest`. */
    readonly entry?: DeclaredEntry;
}
//# sourceMappingURL=declare-options.d.ts.map