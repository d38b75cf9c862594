import { Environment } from '@marcbachmann/cel-js';

/** A rule ready to be asked. */
export interface CompiledRule {
  /** Whether the rule applies to a change, as `ruleInput` shows it, whole numbers as bigint. */
  readonly applies: (change: unknown) => unknown;
}

/** Why an expression is no rule, and where in it. */
export interface RuleFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

const environment = new Environment({ limits: { maxAstNodes: 10_000, maxDepth: 100 } }).registerVariable({
  name: 'change',
  type: 'map',
  schema: {
    address: 'string',
    name: 'string',
    key: 'dyn',
    action: 'string',
    reason: 'string',
    provider: 'string',
    type: 'string',
    kind: 'string',
    scope: 'map',
    id: 'dyn',
    before: 'dyn',
    after: 'dyn',
    properties: 'list',
    hazards: 'list',
    requests: 'list',
  },
});

/** Compiles one CEL expression over `change`; its result must be true or false. */
export function compileRule(when: string): CompiledRule | RuleFault {
  try {
    const parsed = environment.parse(when);
    const { valid, type, error } = parsed.check();
    if (!valid) return faultOf(error, when);
    if (type !== 'bool' && type !== 'dyn')
      return { message: `it gives ${String(type)}, not true or false`, start: 0, end: when.length };
    return { applies: (change) => parsed({ change }) as unknown };
  } catch (error) {
    return faultOf(error, when);
  }
}

/** The one-line reason of an error of the language, without its drawing of the place. */
export function reasonOf(error: unknown): string {
  const summary = member(error, 'summary');
  return typeof summary === 'string' ? summary : 'it cannot be evaluated';
}

function faultOf(error: unknown, when: string): RuleFault {
  const range = member(error, 'range');
  const start = member(range, 'start');
  const end = member(range, 'end');
  return {
    message: reasonOf(error),
    start: typeof start === 'number' ? start : 0,
    end: typeof end === 'number' ? end : when.length,
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
