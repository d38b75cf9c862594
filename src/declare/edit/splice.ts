import { isMap, isScalar, isSeq, visit, type Node, type YAMLMap } from 'yaml';
import { equal, isList, isObject, type Json, type JsonObject } from '../../core/json.ts';
import { keyText, scalarText } from '../write/yaml-text.ts';
import { pairOf } from './locate.ts';
import type { PullEdit, Splice } from './pull-values.ts';
import { refused, type Refused } from './refused.ts';
import { spliceList } from './splice-list.ts';

type Wanted = Pick<PullEdit, 'live' | 'declared' | 'unordered'>;

/** What to write where, so that a node reads as the live value. */
export function spliceFor(text: string, node: Node, wanted: Wanted): Splice | Refused {
  const { live, declared } = wanted;
  if (isSeq(node) && isList(live) && isList(declared) && live.length > 0)
    return spliceList(text, node, { ...wanted, live, declared });
  if (isMap(node) && isObject(live) && isObject(declared)) return spliceMap(text, node, live, declared);
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  const why = holdsMore(source, node);
  if (why !== undefined) return refused(why);
  const space = source === '' && !/\s/u.test(text.charAt(start - 1)) ? ' ' : '';
  const rest = /\n\s*$/u.exec(source)?.[0] ?? '';
  return { start, end, text: `${space}${literal(live)}${rest}` };
}

/** A value on one line, with `${` written so that nothing is interpolated. */
export function literal(value: Json): string {
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${literal(member)}`);
    return `{ ${members.join(', ')} }`;
  }
  return scalarText(typeof value === 'string' ? value.replaceAll('${', () => '$${') : value, true);
}

/** True where a source text is computed: it holds an interpolation that is not escaped. */
export function isComputed(source: string): boolean {
  return source.replaceAll('$${', '').includes('${');
}

/** Why a node cannot be written anew as a whole: something in it would be lost. */
export function holdsMore(source: string, node: unknown): string | undefined {
  if (isComputed(source)) return 'it is computed with ${…}; change it where its parts come from';
  let found: string | undefined;
  visit(node as Node, {
    Alias: () => void (found = 'it holds an alias'),
    Node: (_key, inner) => {
      if ('anchor' in inner && typeof inner.anchor === 'string') found = 'it holds an anchor';
      const inside = inner !== node && !isScalar(node);
      if (inside && (inner.comment != null || inner.commentBefore != null))
        found = 'a comment in it would be lost';
    },
  });
  return found;
}

/** One member differs: only that is written anew. More than one: one splice around all of them. */
function spliceMap(text: string, map: YAMLMap, live: JsonObject, declared: JsonObject): Splice | Refused {
  const names = [...new Set([...Object.keys(live), ...Object.keys(declared)])];
  const differing = names.filter((name) => !equal(live[name] ?? null, declared[name] ?? null));
  const changed = differing.every((name) => Object.hasOwn(live, name) && pairOf(map, name) !== undefined);
  if (!changed) return rewrite(text, map, live);
  const splices = differing.map((name) => memberSplice(text, map, name, live[name] ?? null, declared[name]));
  const wrong = splices.find((one) => 'refused' in one);
  return wrong ?? joined(text, splices as Splice[]);
}

function memberSplice(
  text: string,
  map: YAMLMap,
  name: string,
  live: Json,
  declared: Json | undefined,
): Splice | Refused {
  const value = pairOf(map, name)?.value as Node | undefined;
  return value === undefined
    ? refused('a member of it is not written there')
    : spliceFor(text, value, { live, declared, unordered: false });
}

/** Members came or went: the map is written anew on one line, if nothing is lost by that. */
function rewrite(text: string, map: YAMLMap, live: JsonObject): Splice | Refused {
  const [start, end] = map.range ?? [0, 0];
  const source = text.slice(start, end);
  const why = holdsMore(source, map);
  if (why !== undefined) return refused(why);
  return { start, end, text: literal(live) + (/\n\s*$/u.exec(source)?.[0] ?? '') };
}

function joined(text: string, splices: readonly Splice[]): Splice {
  const ordered = splices.toSorted((a, b) => a.start - b.start);
  const start = ordered[0]?.start ?? 0;
  let result = '';
  let at = start;
  for (const splice of ordered) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return { start, end: at, text: result };
}
