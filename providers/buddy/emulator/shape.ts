import { isObject, type Json } from '../../../src/core/json.ts';
import type { PartFact } from './facts.ts';

/** What is wrong with the shape of a value; null is taken everywhere and clears. */
export function shapeProblems(name: string, fact: PartFact, value: Json): string[] {
  if (value === null) return [];
  if (!hasType(fact.type, value)) return [`${name} must be of type ${fact.type}`];
  if (fact.enum !== undefined && !(typeof value === 'string' && fact.enum.includes(value)))
    return [`${name} has a value that is not allowed`];
  const { items, members } = fact;
  if (items !== undefined && Array.isArray(value)) {
    return value.flatMap((item: Json) => memberProblems(name, items, item));
  }
  return members === undefined ? [] : memberProblems(name, members, value);
}

function memberProblems(name: string, facts: Readonly<Record<string, PartFact>>, value: Json): string[] {
  if (!isObject(value)) return [`${name} must hold objects`];
  return Object.entries(facts).flatMap(([member, fact]) => {
    const inner = value[member] ?? null;
    if (inner === null && fact.required === true) return [`${name}.${member} is required`];
    return shapeProblems(`${name}.${member}`, fact, inner);
  });
}

function hasType(type: string, value: Json): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
