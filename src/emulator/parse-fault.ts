import type { Json, JsonObject } from '../core/json.ts';
import { isObject } from '../core/json.ts';
import type { Fault, FaultMatch, FaultRule } from './faults.ts';

const NAMES = new Set(['drop-before', 'drop-after', 'stale-list', 'shuffle', 'extra-fields']);
const TEXTS = ['method', 'path'] as const;
const COUNTS = ['nth', 'times', 'probability', 'seed'] as const;
const VIEWS = ['changes', 'requests', 'ms', 'hideNewMs'] as const;

/** Reads a rule that came over the control endpoint, or says what is wrong with it. */
export function parseFaultRule(input: Json): FaultRule {
  if (!isObject(input)) throw new TypeError('a fault rule must be an object { match, fault }');
  return { match: parseMatch(input['match'] ?? {}), fault: parseFault(input['fault']) };
}

function parseMatch(input: Json): FaultMatch {
  if (!isObject(input)) throw new TypeError('match must be an object');
  for (const key of Object.keys(input)) {
    const known = [...TEXTS, ...COUNTS].some((name) => name === key);
    if (!known) throw new TypeError(`match has no member "${key}"`);
  }
  for (const key of TEXTS) expectKind(input, key, 'string');
  for (const key of COUNTS) expectKind(input, key, 'number');
  return input;
}

function parseFault(input: Json | undefined): Fault {
  if (typeof input === 'string' && NAMES.has(input)) return input as Fault;
  if (!isObject(input)) throw new TypeError(`unknown fault ${JSON.stringify(input)}`);
  if (!isFaultObject(input))
    throw new TypeError(`unknown or incomplete fault { ${Object.keys(input).join()} }`);
  return input as Fault;
}

function isFaultObject(input: JsonObject): boolean {
  const number = (key: string): boolean => typeof input[key] === 'number';
  if (number('status') || number('truncate')) return true;
  if (number('delayMs')) return input['phase'] === 'headers' || input['phase'] === 'body';
  if (input['html'] === true || input['duplicate'] === true) return true;
  const view = input['staleList'];
  return isObject(view) && VIEWS.some((key) => typeof view[key] === 'number');
}

function expectKind(input: JsonObject, key: string, kind: 'string' | 'number'): void {
  if (input[key] !== undefined && typeof input[key] !== kind) {
    throw new TypeError(`match.${key} must be a ${kind}`);
  }
}
