import { isList, isObject, type Json, type JsonObject } from '../../../core/json.ts';
import { Unknown, type Value } from '../../../core/value.ts';
import { UNKNOWN_TEXT } from '../../../pulumi-facts/tokens.ts';
import { withoutMarks } from '../../../pulumi-facts/wire-secret.ts';

/** A property as it came over the wire: marks of secrets removed, unknown values as such. */
export function wireValue(value: Json): Value {
  return known(withoutMarks(value));
}

function known(value: Json): Value {
  if (value === UNKNOWN_TEXT) return new Unknown('known once another resource has been applied');
  if (isList(value)) return value.map(known);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, known(member)]));
}

/**
 * Data that Pulumi's wire format takes whole: what it would refuse after the vendor has already acted (and so lose
 * the object) is left out or written as text here.
 */
export function sanitised(properties: Readonly<Record<string, unknown>>): JsonObject {
  const entries = Object.entries(properties).flatMap(([name, value]): [string, Json][] => {
    const clean = cleaned(value, 0);
    return clean === undefined ? [] : [[name, clean]];
  });
  return Object.fromEntries(entries);
}

/** Deeper data than any vendor's; a cycle ends here too. */
const DEEPEST = 100;

function cleaned(value: unknown, depth: number): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return value.toJSON();
  if (depth > DEEPEST || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => cleaned(item, depth + 1) ?? null);
  const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const clean = cleaned(member, depth + 1);
    return clean === undefined ? [] : [[name, clean]];
  });
  return Object.fromEntries(members);
}
