import { same } from '../core/compare.ts';
import { allHold } from '../core/condition.ts';
import type { Field, ResourceType } from '../core/define.ts';
import { fieldsOf, isDeclarable, type Fields } from '../core/fields.ts';
import { equal, isObject, type Json, type JsonObject } from '../core/json.ts';

/** What a walk's step should send, worked out from the table and the live object alone, not by the engine. */
export interface Expectation {
  /** Names in the body of the one update or create; undefined = no such request. */
  readonly body?: readonly string[];
  /** Fields written by operations of their own. */
  readonly extras: readonly string[];
  /** Something that cannot change on a live object changes. */
  readonly replaces: boolean;
}

export interface Step {
  readonly resource: ResourceType;
  readonly variant: string;
  /** Declared before; undefined = nothing exists yet. */
  readonly previous: JsonObject | undefined;
  readonly next: JsonObject;
  /** As answered before the step, decoded. */
  readonly live: JsonObject;
}

/** What creating a declared state should send. */
export function expectCreate({ resource, variant, next }: Step): Expectation {
  const fields = fieldsOf(resource, variant);
  const declared = Object.keys(next).filter((name) => fields[name]?.via === undefined);
  const extras = Object.entries(fields).filter(
    ([name, field]) => field.via !== undefined && name in next && !equal(next[name], field.default),
  );
  const body = [...declared, ...coupled(fields, next, declared)];
  return { body: body.sort(), extras: extras.map(([name]) => name), replaces: false };
}

/** What going from one declared state to the next should send. */
export function expectUpdate(step: Step): Expectation {
  const { resource, variant, next } = step;
  const fields = fieldsOf(resource, variant);
  const changed = Object.keys(fields).filter((name) => changes(step, fields, name));
  const replaces = changed.some((name) => fields[name]?.createOnly === true && name in next);
  if (replaces) return { ...replacing(step, fields), replaces };
  const extras = changed.filter((name) => fields[name]?.via !== undefined);
  const sent = changed.filter((name) => !extras.includes(name));
  if (sent.length === 0) return { extras, replaces };
  const more = [...coupled(fields, next, sent), ...carried(step, fields)];
  return { body: [...new Set([...sent, ...more])].sort(), extras, replaces };
}

/** A create as declared, with the limits of access that are live and not declared. */
function replacing(step: Step, fields: Fields): Expectation {
  const { body = [], extras, replaces } = expectCreate(step);
  const { live } = step;
  const limits = Object.keys(fields).filter((name) => fields[name]?.limitsAccess === true);
  const over = limits.filter((name) => live[name] !== undefined && live[name] !== null);
  return { body: [...new Set([...body, ...over])].sort(), extras, replaces };
}

function changes({ previous = {}, next, live }: Step, fields: Fields, name: string): boolean {
  const field = fields[name];
  if (field === undefined || !isDeclarable(field)) return false;
  const value = next[name];
  if (value !== undefined) return differs(field, value, previous[name], live[name]);
  if (previous[name] === undefined || field.writeOnly === true) return false;
  const cleared = clearedValue(field);
  return cleared !== undefined && !same(field, cleared, live[name]);
}

/** Readable parts are compared with what is live, unreadable ones with what was declared last. */
function differs(field: Field, next: Json, previous: Json | undefined, live: Json | undefined): boolean {
  if (field.writeOnly === true) return !equal(next, previous);
  if (field.fields === undefined || !isObject(next)) return !same(field, next, live);
  return Object.entries(field.fields).some(([name, member]) => {
    const value = next[name];
    return value !== undefined && differs(member, value, memberOf(previous, name), memberOf(live, name));
  });
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) ? value[name] : undefined;
}

function clearedValue(field: Field): Json | undefined {
  if (field.onRemove === 'null') return null;
  if (field.onRemove === 'default') return field.default;
  if (field.onRemove !== 'empty') return undefined;
  if (field.type === 'array') return [];
  return field.type === 'string' ? '' : {};
}

function coupled(fields: Fields, next: JsonObject, sent: readonly string[]): readonly string[] {
  return Object.entries(fields)
    .filter(([name, { coupled: rule }]) => {
      if (rule === undefined || next[name] !== undefined) return false;
      return sent.includes(rule.field) && equal(next[rule.field], rule.is);
    })
    .map(([name]) => name);
}

/** Conditions look at what the object will be: a removed property counts as what clears it. */
function carried({ resource, previous, next, live }: Step, fields: Fields): readonly string[] {
  const read = (name: string): Json | undefined => {
    const field = fields[name];
    const removed = next[name] === undefined && previous?.[name] !== undefined && field?.writeOnly !== true;
    const cleared = removed && field !== undefined ? clearedValue(field) : undefined;
    return next[name] ?? cleared ?? live[name];
  };
  const names = Object.entries(fields)
    .filter(([name, { carry, via }]) => {
      if (carry === undefined || (via === undefined ? read(name) : live[name]) === undefined) return false;
      return carry === 'always' || allHold(carry.when, read) === true;
    })
    .map(([name]) => name);
  return resource.carryDiscriminator === true ? [resource.discriminator, ...names] : names;
}
