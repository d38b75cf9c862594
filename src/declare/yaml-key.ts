import type { Span } from './node.ts';
import type { Report } from './yaml-tree.ts';

/** The name of a map member, and whether it names a member, merges another map, or was refused. */
export interface MapKey extends Span {
  readonly name: string;
  readonly use: 'name' | 'merge' | 'drop';
}

const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys are their text, never converted: `5:` names "5", `on:` names "on". */
export function nameKey(name: string, plain: boolean, span: Span, report: Report): MapKey {
  if (plain && name === '<<') return { name, use: 'merge', ...span };
  if (REFUSED.has(name)) {
    report(
      span.start,
      span.end,
      `"${name}" cannot be a key`,
      'The name has a meaning of its own in JavaScript.',
    );
    return { name, use: 'drop', ...span };
  }
  if (plain && name === '') report(span.start, span.end, 'a key is missing before ":"');
  return { name, use: plain && name === '' ? 'drop' : 'name', ...span };
}
