import type { Span } from './node.ts';
import type { Report } from './yaml-tree.ts';

/** The name of a map member, and whether it names a member, merges another map, or was refused. */
export interface MapKey extends Span {
  readonly name: string;
  readonly use: 'name' | 'merge' | 'drop';
}

const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys are their text, never converted: `5:` names "5", `on:` names "on". */
export function nameKey(name: string, plain: boolean, start: number, end: number, report: Report): MapKey {
  const use = keyUse(name, plain);
  if (use === 'drop' && name !== '')
    report(start, end, `"${name}" cannot be a key`, 'The name has a meaning of its own in JavaScript.');
  else if (use === 'drop') report(start, end, 'a key is missing before ":"');
  return { name, use, start, end };
}

/** What a key is for. */
export function keyUse(name: string, plain: boolean): MapKey['use'] {
  if (plain && name === '<<') return 'merge';
  return REFUSED.has(name) || (plain && name === '') ? 'drop' : 'name';
}
