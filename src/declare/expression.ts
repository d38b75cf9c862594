import type { PropertyPath } from '../core/path.ts';
import { scanPath } from '../core/path.ts';
import { didYouMean } from './suggest.ts';

/** Where an interpolation may take its value from. */
export type Root = 'env' | 'config' | 'each' | 'resources';

/** One `${…}`. */
export interface Expression {
  readonly root: Root;
  /** The steps after the root. */
  readonly steps: PropertyPath;
  /** Text after `:-`, for `env` only. */
  readonly fallback?: string;
  /** As it stands in the file, for messages and to find its place. */
  readonly written: string;
}

/** Text in pieces: literal text and what is to be put between. */
export type Interpolation = readonly (string | Expression)[];

/** Why a `${…}` cannot be read. */
export interface ExpressionProblem {
  readonly written: string;
  readonly summary: string;
  readonly detail: string;
}

const ROOTS: readonly Root[] = ['env', 'config', 'each', 'resources'];
const FORMS =
  'Forms: ${env.NAME}, ${env.NAME:-default}, ${config.NAME}, ${each.key}, ${resources.NAME.PROPERTY}.';

/** Splits text at its interpolations; `$${` stands for a literal `${`. The grammar has paths and no expressions. */
export function parseInterpolation(text: string): Interpolation | ExpressionProblem {
  const parts: (string | Expression)[] = [];
  let literal = '';
  let at = 0;
  for (;;) {
    const next = text.indexOf('${', at);
    if (next < 0) break;
    if (text[next - 1] === '$' && next > at) {
      literal += `${text.slice(at, next - 1)}\${`;
      at = next + 2;
      continue;
    }
    literal += text.slice(at, next);
    const expression = readExpression(text, next);
    if ('summary' in expression) return expression;
    if (literal !== '') parts.push(literal);
    literal = '';
    parts.push(expression);
    at = next + expression.written.length;
  }
  literal += text.slice(at);
  if (literal !== '' || parts.length === 0) parts.push(literal);
  return parts;
}

function readExpression(text: string, start: number): Expression | ExpressionProblem {
  const close = text.indexOf('}', start);
  const scanned = scanPath(text, start + 2);
  const written = text.slice(start, close < 0 ? start + 40 : close + 1);
  if (close < 0) {
    return {
      written,
      summary: '"${" is never closed',
      detail: 'Add "}", or write "$${" where the text itself is meant.',
    };
  }
  if (scanned === undefined) return unreadable(written);
  const [root, ...steps] = scanned.steps;
  const known = ROOTS.find((candidate) => candidate === root);
  if (known === undefined) return unknownRoot(String(root), written);
  if (text[scanned.end] === '}') {
    return checked({ root: known, steps, written: text.slice(start, scanned.end + 1) });
  }
  if (!text.startsWith(':-', scanned.end)) return unreadable(written);
  const end = text.indexOf('}', scanned.end);
  const fallback = text.slice(scanned.end + 2, end);
  return checked({ root: known, steps, fallback, written: text.slice(start, end + 1) });
}

function checked(expression: Expression): Expression | ExpressionProblem {
  const { root, steps, fallback, written } = expression;
  if (fallback !== undefined && root !== 'env') {
    return {
      written,
      summary: `${written}: only env takes a default`,
      detail: 'Give the parameter a default under config instead.',
    };
  }
  if (root === 'env' && (steps.length !== 1 || typeof steps[0] !== 'string')) {
    return { written, summary: `${written} names no environment variable`, detail: 'Write ${env.NAME}.' };
  }
  if (steps.length === 0 || steps.includes('*')) return unreadable(written);
  if (root === 'each' && steps[0] !== 'key' && steps[0] !== 'value') {
    const summary = `${written}: each has only key and value`;
    return { written, summary, detail: didYouMean(String(steps[0]), ['key', 'value']) };
  }
  return expression;
}

function unreadable(written: string): ExpressionProblem {
  const detail = `${FORMS} There are no spaces and no expressions inside. For the text itself write "$${written}".`;
  return { written, summary: `${written} cannot be read`, detail };
}

function unknownRoot(root: string, written: string): ExpressionProblem {
  const advice = [didYouMean(root, ROOTS), FORMS, `For the text itself write "$${written}".`];
  const summary = `${written}: nothing is called ${root}`;
  return { written, summary, detail: advice.filter((line) => line !== '').join(' ') };
}
