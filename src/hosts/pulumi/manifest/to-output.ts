import * as pulumi from '@pulumi/pulumi';
import type { Json } from '../../../core/json.ts';
import { plain } from '../../../core/placeholder.ts';
import { isValueObject, Reference, Secret, Template, Unknown, type Value } from '../../../core/value.ts';

/** Gives the Output a reference stands for. */
export type LookUp = (reference: Reference) => pulumi.Output<unknown>;

/** A declared value as Pulumi's inputs take it: secrets encrypted, references as Outputs. */
export function toInput(value: Value, lookup: LookUp): pulumi.Input<unknown> {
  if (value instanceof Secret) return pulumi.secret<unknown>(value.reveal());
  if (value instanceof Reference) return lookup(value);
  if (value instanceof Template) return text(value, lookup);
  if (value instanceof Unknown) throw new pulumi.RunError(`a value cannot be known: ${value.reason}`);
  if (Array.isArray(value)) return value.map((item: Value) => toInput(item, lookup));
  if (!isValueObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, toInput(member, lookup)] as const),
  );
}

/** The same, as one Output. */
export function toOutput(value: Value, lookup: LookUp): pulumi.Output<unknown> {
  return pulumi.output(toInput(value, lookup));
}

function text({ parts }: Template, lookup: LookUp): pulumi.Output<string> {
  const inputs = parts.map((part) => (typeof part === 'string' ? part : toInput(part, lookup)));
  return pulumi.all(inputs).apply((known) => known.map((part) => plain(part as Json)).join(''));
}
