import * as pulumi from '@pulumi/pulumi';
import { Reference, type Value } from '../../../core/value.ts';
/** Gives the Output a reference stands for. */
export type LookUp = (reference: Reference) => pulumi.Output<unknown>;
/** A declared value as Pulumi's inputs take it: secrets encrypted, references as Outputs. */
export declare function toInput(value: Value, lookup: LookUp): pulumi.Input<unknown>;
/** The same, as one Output. */
export declare function toOutput(value: Value, lookup: LookUp): pulumi.Output<unknown>;
//# sourceMappingURL=to-output.d.ts.map