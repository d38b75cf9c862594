import type { Field, ResourceType } from '../core/define.ts';
import { fieldsOf, isDeclarable } from '../core/fields.ts';
import { equal, type Json, type JsonObject } from '../core/json.ts';
import { brokenRules, legalise, rulesOf, without } from './legal.ts';
import { sampleOf, variationsOf, type Variation } from './samples.ts';

/** A walk through declared states of one resource; each state must be reached with the fewest requests and then hold. */
export interface ConformanceCase {
  /** e.g. `github: prune_branches`, unique within a resource type. */
  readonly title: string;
  readonly variant: string;
  /** The property the walk is about; absent for plain creation. */
  readonly field?: string;
  /** Complete `properties` objects, discriminator included, secrets as plain sample texts. */
  readonly states: readonly JsonObject[];
}

/** Values to use where the generated ones mean nothing to a vendor; by `variant.field` or `field`. */
export type Samples = Readonly<Record<string, readonly Json[]>>;

/**
 * All cases a table gives: creation of every variant's example, every other value of every field, and every optional
 * field unset, set and unset again. Only legal states under the table's own rules occur; a field for which none can
 * be found is an error that asks for `samples`.
 */
export function conformanceCases(resource: ResourceType, samples: Samples = {}): readonly ConformanceCase[] {
  return Object.entries(resource.variants).flatMap(([variant, { example }]) => [
    { title: `${variant}: create`, variant, states: [example] },
    ...Object.entries(fieldsOf(resource, variant))
      .filter(([, field]) => isDeclarable(field))
      .flatMap(([name, field]) => casesOf({ resource, variant, example, name, field, samples })),
  ]);
}

interface Subject {
  readonly resource: ResourceType;
  readonly variant: string;
  readonly example: JsonObject;
  readonly name: string;
  readonly field: Field;
  readonly samples: Samples;
}

function casesOf(subject: Subject): readonly ConformanceCase[] {
  const [first, ...others] = valuesOf(subject);
  if (first === undefined) throw noSample(subject);
  const start = stateWith(subject, first.value, subject.example);
  if (start === undefined) throw noSample(subject);
  const updates = others.map((other) =>
    walk(subject, other.what, start, stateWith(subject, other.value, start)),
  );
  return [...updates, ...optionalCase(subject, start)].filter((found) => found !== undefined);
}

/** The present or first value, then one for each way to change it. */
function valuesOf(subject: Subject): readonly { readonly what: string; readonly value: Json }[] {
  const { variant, name, field, samples, example } = subject;
  const given = samples[`${variant}.${name}`] ?? samples[name];
  if (given !== undefined)
    return given.map((value, index) => ({ what: index < 2 ? '' : ` (${String(index)})`, value }));
  const value = example[name] ?? sampleOf(field);
  if (value === undefined) return [];
  const toNull =
    field.nullable === true && field.writeOnly !== true ? [{ what: ' (null)', value: null }] : [];
  const others = field.enum === undefined ? variationsOf(field, value) : otherChoice(subject, value);
  return [{ what: '', value }, ...others, ...toNull];
}

/** Another choice, best one that no rule warns of. */
function otherChoice(subject: Subject, value: Json): readonly Variation[] {
  const { resource, variant, field, example } = subject;
  const others = (field.enum ?? []).filter((other) => other !== value);
  const clean = others.find((other) => {
    const state = stateWith(subject, other, example);
    return state !== undefined && brokenRules(state, rulesOf(resource, variant)).length === 0;
  });
  const chosen = clean ?? others[0];
  return chosen === undefined ? [] : [{ what: '', value: chosen }];
}

function stateWith(
  { resource, variant, name }: Subject,
  value: Json,
  base: JsonObject,
): JsonObject | undefined {
  return legalise(resource, variant, { ...base, [name]: value }, [name, resource.discriminator]);
}

/** The start is fitted to the end where both can stand, so that one property alone changes. */
function walk(
  subject: Subject,
  what: string,
  start: JsonObject,
  end: JsonObject | undefined,
): ConformanceCase | undefined {
  if (end === undefined) return undefined;
  const { name, variant } = subject;
  const fitted = stateWith(subject, start[name] ?? null, { ...end, [name]: start[name] ?? null });
  return { title: `${variant}: ${name}${what}`, variant, field: name, states: [fitted ?? start, end] };
}

/** Set to something else than the documented default, so that setting it needs a request. */
function optionalCase(subject: Subject, start: JsonObject): readonly ConformanceCase[] {
  const { field, name, variant, resource } = subject;
  if (field.required === true) return [];
  const telling = valuesOf(subject).find(({ value }) => value !== null && !equal(value, field.default));
  const set = telling === undefined ? start : stateWith(subject, telling.value, start);
  if (set === undefined) return [];
  const kept = [name, resource.discriminator];
  const unset = legalise(resource, variant, without(set, [name]), kept, releasedFrom(subject, set));
  if (unset === undefined) return [];
  return [
    { title: `${variant}: ${name} unset, set, unset`, variant, field: name, states: [unset, set, unset] },
  ];
}

/** What stays live of a state when its properties are no longer declared; unreadable ones cannot be counted on. */
function releasedFrom({ resource, variant }: Subject, state: JsonObject): JsonObject {
  const fields = fieldsOf(resource, variant);
  const stays = Object.entries(state).filter(([property]) => {
    const { onRemove = 'release', writeOnly } = fields[property] ?? {};
    return onRemove === 'release' && writeOnly !== true;
  });
  return Object.fromEntries(stays);
}

function noSample({ variant, name }: Subject): Error {
  return new Error(`No legal value for ${variant}.${name} could be made up: give some in \`samples\`.`);
}
