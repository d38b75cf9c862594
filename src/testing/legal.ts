import type { ResourceType, Rule } from '../core/define.ts';
import { fieldsOf } from '../core/fields.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { checkRules } from '../declare/rules.ts';
import { sampleOf, variationsOf } from './samples.ts';

/** The rules that some properties break, as `validate` finds them. */
export function brokenRules(properties: JsonObject, rules: readonly Rule[]): readonly Rule[] {
  return checkRules(rules, properties).map(({ rule }) => rule);
}

/** All rules of a variant. */
export function rulesOf(resource: ResourceType, variant: string): readonly Rule[] {
  const own = Object.hasOwn(resource.variants, variant) ? resource.variants[variant]?.rules : undefined;
  return [...(resource.rules ?? []), ...(own ?? [])];
}

/**
 * Properties near the given ones that break no rule, `kept` properties unchanged: first none at all, else none that
 * is an error. `stays` is what a vendor goes on holding of properties that are left out; together with it no rule may
 * be broken either, if that can be had. Undefined where a few steps of repair lead nowhere.
 */
export function legalise(
  resource: ResourceType,
  variant: string,
  properties: JsonObject,
  kept: readonly string[],
  stays: JsonObject = {},
): JsonObject | undefined {
  const rules = rulesOf(resource, variant);
  const errors = rules.filter((rule) => rule.severity !== 'warning');
  const task = { resource, variant, kept };
  return (
    search({ ...task, rules, stays }, properties) ??
    search({ ...task, rules, stays: {} }, properties) ??
    search({ ...task, rules: errors, stays: {} }, properties)
  );
}

interface Search {
  readonly resource: ResourceType;
  readonly variant: string;
  readonly kept: readonly string[];
  readonly rules: readonly Rule[];
  readonly stays: JsonObject;
}

/** Breadth first, so that the least is changed; four repairs are enough for any table seen. */
function search(task: Search, start: JsonObject): JsonObject | undefined {
  let frontier: readonly JsonObject[] = [start];
  for (let depth = 0; depth < 5 && frontier.length > 0; depth += 1) {
    const legal = frontier.find((properties) => brokenBy(task, properties) === undefined);
    if (legal !== undefined) return legal;
    frontier = frontier.slice(0, 200).flatMap((properties) => repairs(task, properties));
  }
  return undefined;
}

function brokenBy({ rules, stays }: Search, properties: JsonObject): Rule | undefined {
  return brokenRules(properties, rules)[0] ?? brokenRules({ ...stays, ...properties }, rules)[0];
}

function repairs(task: Search, properties: JsonObject): readonly JsonObject[] {
  const rule = brokenBy(task, properties);
  if (rule === undefined) return [];
  return [...remedies(task, rule, properties), ...evasions(task, rule, properties)].filter((result) =>
    task.kept.every((name) => result[name] === properties[name]),
  );
}

/** Does what the rule asks for. */
function remedies({ resource, variant }: Search, rule: Rule, properties: JsonObject): readonly JsonObject[] {
  const fields = fieldsOf(resource, variant);
  const groups = [...(rule.require === undefined ? [] : [rule.require]), ...(rule.anyOf ?? [])];
  const filled = groups.map((group) => withSamples(group, properties, resource, variant));
  const cleared = (rule.forbid ?? []).length === 0 ? [] : [without(properties, rule.forbid ?? [])];
  const { expect } = rule;
  if (expect === undefined) return [...filled, ...cleared];
  const field = fields[expect.field];
  const sample = field === undefined ? undefined : sampleOf(field);
  const wanted = [
    ...(expect.empty === true ? [null] : []),
    ...[...(expect.is ?? [])].sort((a, b) => Number(b === null) - Number(a === null)),
    ...(sample === undefined ? [] : [sample]),
  ];
  return [...filled, ...cleared, ...wanted.map((value) => assign(properties, expect.field, value))];
}

/** Makes the rule not apply. */
function evasions(
  { resource, variant, stays }: Search,
  rule: Rule,
  properties: JsonObject,
): readonly JsonObject[] {
  const fields = fieldsOf(resource, variant);
  return (rule.when ?? []).flatMap(({ field: name }) => {
    const field = fields[name];
    const value = properties[name] ?? stays[name];
    const others = field === undefined || value === undefined ? [] : variationsOf(field, value);
    const optional = field?.required === true ? [] : [without(properties, [name])];
    return [...optional, ...others.map((other) => ({ ...properties, [name]: other.value }))];
  });
}

function withSamples(
  names: readonly string[],
  properties: JsonObject,
  resource: ResourceType,
  variant: string,
): JsonObject {
  const fields = fieldsOf(resource, variant);
  const missing = names.filter((name) => properties[name] === undefined);
  const samples = missing.map((name) => [name, fields[name] && sampleOf(fields[name])] as const);
  return {
    ...properties,
    ...Object.fromEntries(samples.filter((entry): entry is [string, Json] => entry[1] !== undefined)),
  };
}

/** `null` in a condition stands for "not declared". */
function assign(properties: JsonObject, name: string, value: Json): JsonObject {
  return value === null ? without(properties, [name]) : { ...properties, [name]: value };
}

/** The properties without some of them. */
export function without(properties: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}
