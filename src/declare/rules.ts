import { allHold, holds } from '../core/condition.ts';
import type { Rule } from '../core/define.ts';
import { valueAt } from '../core/resolve.ts';
import type { Value } from '../core/value.ts';

/** A rule that the declared properties break, and the field to point at. */
export interface Violation {
  readonly rule: Rule;
  readonly field: string;
}

type Properties = { readonly [name: string]: Value };

/** The rules certainly broken. What depends on a value not known yet is not decided; a null counts as undeclared. */
export function checkRules(rules: readonly Rule[], properties: Properties): readonly Violation[] {
  const read = (field: string): Value | undefined => {
    if (Object.hasOwn(properties, field)) return properties[field];
    return field.includes('.') || field.includes('[') ? valueAt(properties, field) : undefined;
  };
  return rules.flatMap((rule) => {
    if (allHold(rule.when ?? [], read) !== true) return [];
    const field = brokenAt(rule, read);
    return field === undefined ? [] : [{ rule, field: rule.at ?? field }];
  });
}

/** The field by which a rule is broken; undefined when it is kept or cannot be decided. */
function brokenAt(rule: Rule, read: (field: string) => Value | undefined): string | undefined {
  const declared = (field: string): boolean => (read(field) ?? null) !== null;
  const missing = rule.require?.find((field) => !declared(field));
  if (missing !== undefined) return missing;
  const forbidden = rule.forbid?.find(declared);
  if (forbidden !== undefined) return forbidden;
  const groups = rule.anyOf ?? [];
  if (groups.length > 0 && !groups.some((group) => group.every(declared))) return groups[0]?.[0] ?? '';
  return rule.expect !== undefined && holds(rule.expect, read) === false ? rule.expect.field : undefined;
}
