import type { ResourceType } from '../core/define.ts';
import { fieldNamed, fieldsOf } from '../core/fields.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Observed } from '../core/model.ts';
import type { HiddenOptions, Memory } from './hidden.ts';
import { marked } from './marked.ts';
import { mergedValue, type Side } from './merged-value.ts';
import { HOLDFAST_KEY } from './tokens.ts';

/** One resource, declared and live. */
export interface ResourceState {
  readonly type: ResourceType;
  /** Declared properties in clear, the discriminator included. */
  readonly declared: JsonObject;
  readonly scope: Readonly<Record<string, string>>;
  readonly hidden: HiddenOptions;
  readonly observed: Observed;
}

/** Names Pulumi's resources use themselves. */
const TAKEN = new Set(['id', 'urn']);

/** Inputs as they would have to be declared to describe the live object: declared places with live values. */
export function inputsOf(state: ResourceState): JsonObject {
  const { scope, hidden, type, observed } = state;
  return {
    ...scope,
    ...marked(type, observed.variant, merged(state, Object.keys(state.declared), 'inputs')),
    ...(Object.keys(hidden).length > 0 && { [HOLDFAST_KEY]: hidden as JsonObject }),
  };
}

/** Outputs: every readable property the table knows, unreadable ones as declared, and what Holdfast remembers. */
export function outputsOf(state: ResourceState, memory: Memory): JsonObject {
  const { scope, hidden, type, observed, declared } = state;
  const fields = fieldsOf(type, observed.variant);
  const known = Object.keys(observed.properties).filter(
    (name) => name === type.discriminator || fieldNamed(fields, name) !== undefined,
  );
  const names = new Set([...known, ...Object.keys(declared)]);
  names.delete(type.idField);
  return {
    ...scope,
    ...marked(type, observed.variant, merged(state, names, 'outputs')),
    [HOLDFAST_KEY]: { ...(hidden as JsonObject), ...memory },
  };
}

function merged(
  { type, declared, observed }: ResourceState,
  names: Iterable<string>,
  side: Side,
): JsonObject {
  const fields = fieldsOf(type, observed.variant);
  const result: Record<string, Json> = {};
  for (const name of names) {
    const value = mergedValue(fieldNamed(fields, name), declared[name], observed.properties[name], side);
    if (value !== undefined && !TAKEN.has(name)) result[name] = value;
  }
  return result;
}
