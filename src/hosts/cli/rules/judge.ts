import { runInNewContext } from 'node:vm';
import { isList, isObject, type Json } from '../../../core/json.ts';
import type { Change } from '../../../core/model.ts';
import { ruleInput, type RuleJudge, type RuleVerdict } from '../../../core/policy-rules.ts';
import type { Policy } from '../../../core/result.ts';
import { compileRule, reasonOf, type CompiledRule } from './rule-language.ts';

type Rule = NonNullable<Policy['rules']>[number];

/** Longest time one rule may take over all changes of a plan. */
const LIMIT_MS = 2_000;

/** Decides rules in order. One that takes too long, throws or gives no truth value denies: a guard that cannot look must not wave through. */
export function createJudge(rules: readonly Rule[], limitMs: number = LIMIT_MS): RuleJudge {
  const compiled = rules.map((rule) => ({ rule, when: compileRule(rule.when) }));
  return (changes) => {
    const inputs = changes.map((change) => ({ change, input: celValue(ruleInput(change)) }));
    return compiled.flatMap(({ rule, when }) =>
      'applies' in when
        ? verdictsOf(rule, when, inputs, limitMs)
        : inputs
            .slice(0, 1)
            .map(({ change }) => denial(rule, change, `it does not compile: ${when.message}`)),
    );
  };
}

interface Input {
  readonly change: Change;
  readonly input: unknown;
}

function verdictsOf(
  rule: Rule,
  when: CompiledRule,
  inputs: readonly Input[],
  limitMs: number,
): RuleVerdict[] {
  const found: RuleVerdict[] = [];
  let current: Change | undefined;
  const askAll = (): void => {
    for (const { change, input } of inputs) {
      current = change;
      const verdict = ask(rule, when, change, input);
      if (verdict !== undefined) found.push(verdict);
    }
  };
  try {
    runInNewContext('askAll()', { askAll }, { timeout: limitMs });
  } catch (error) {
    if (current === undefined || !isTimeout(error)) throw error;
    found.push(denial(rule, current, `the rule took longer than ${limitMs} ms`));
  }
  return found;
}

function ask(rule: Rule, when: CompiledRule, change: Change, input: unknown): RuleVerdict | undefined {
  let applies: unknown;
  try {
    applies = when.applies(input);
  } catch (error) {
    return denial(rule, change, `the rule could not be decided: ${reasonOf(error)}`);
  }
  if (applies === false) return undefined;
  if (applies !== true) return denial(rule, change, 'the rule gave neither true nor false');
  const { name, deny, warn } = rule;
  return {
    rule: name,
    address: change.address,
    verdict: deny === undefined ? 'warn' : 'deny',
    message: deny ?? warn ?? '',
  };
}

function denial({ name }: Rule, { address }: Change, message: string): RuleVerdict {
  return { rule: name, address, verdict: 'deny', message };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** Whole numbers are integers to the language, as they are to whoever writes a rule. */
function celValue(value: Json): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (isList(value)) return value.map(celValue);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, celValue(member)]));
}
