import type { ResourceType, Rule } from '../../core/define.ts';
import { fieldNamed, fieldsOf } from '../../core/fields.ts';
import type { Json } from '../../core/json.ts';
import { Unknown, type Value } from '../../core/value.ts';
import { checkRules } from '../rules.ts';
import type { LiveProperties } from './live-properties.ts';
import type { Placeholders } from './placeholders.ts';

export interface RuleSubject {
  readonly type: ResourceType;
  readonly variant: string;
  readonly address: string;
  readonly live: LiveProperties;
  readonly placeholders: Placeholders;
}

/**
 * Adds what the table's rules ask for beyond required fields: a default that has to be written out after all, or a
 * credential nobody can read. Gives the sentences of rules that the live object itself breaks.
 */
export function satisfyRules(subject: RuleSubject): readonly string[] {
  for (;;) {
    const broken = brokenRules(subject);
    const added = broken.flatMap((rule) => namesFor(rule)).filter((name) => add(name, subject));
    if (added.length === 0) return broken.map(({ message }) => message);
  }
}

function brokenRules({ type, variant, live }: RuleSubject): readonly Rule[] {
  const own = Object.hasOwn(type.variants, variant) ? type.variants[variant]?.rules : undefined;
  const rules = [...(type.rules ?? []), ...(own ?? [])].filter(({ severity }) => severity !== 'warning');
  const values = [...live.written].map(([name, value]) => [name, known(value)] as const);
  const properties = { ...Object.fromEntries(values), [type.discriminator]: variant };
  return checkRules(rules, properties).map(({ rule }) => rule);
}

/** Placeholders stand for values not known here. */
function known(value: Json): Value {
  return typeof value === 'string' && /(?<!\$)\$\{/u.test(value) ? new Unknown('a variable') : value;
}

/** What might mend a rule: the members it requires, its first way out, or the field it expects something of. */
function namesFor({ require = [], anyOf = [], expect }: Rule): readonly string[] {
  return [...require, ...(anyOf[0] ?? []), ...(expect === undefined ? [] : [expect.field])];
}

function add(name: string, { type, variant, address, live, placeholders }: RuleSubject): boolean {
  if (live.written.has(name)) return false;
  const kept = live.dropped.get(name);
  const field = fieldNamed(fieldsOf(type, variant), name);
  if (kept !== undefined) live.written.set(name, kept);
  else if (field?.writeOnly === true) {
    live.assumed.push(name);
    live.written.set(name, placeholders.make(address, [name], field));
  } else return false;
  return true;
}
