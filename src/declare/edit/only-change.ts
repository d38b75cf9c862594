import type { Document } from 'yaml';
import { canonical, type Json } from '../../core/json.ts';
import { locate } from './locate.ts';
import { parseManifest } from './parse-manifest.ts';
import type { Place } from './pull-values.ts';

/** Everything but the values at these places reads as `before` says. Places come in the order of the text. */
export function isOnlyChange(before: string | undefined, text: string, places: readonly Place[]): boolean {
  if (before === undefined) return false;
  const after = parseManifest(text);
  if (after.errors.length > 0) return false;
  if (places.length > 1 && !standWhereWritten(after, places)) return false;
  return before === saidBeside(after, places);
}

/** Each value lies within the text that was written for it: none swallowed what stands behind it, another one perhaps. */
function standWhereWritten(after: Document, places: readonly Place[]): boolean {
  let grown = 0;
  return places.every(({ path, span: [from, to], splice }) => {
    const start = Math.min(from, splice.start) + grown;
    grown += splice.text.length - (splice.end - splice.start);
    const end = Math.max(to, splice.end) + grown;
    const found = locate(after, path);
    if ('refused' in found || found.range == null) return false;
    return found.range[0] >= start && found.range[1] <= end;
  });
}

/** What a document says apart from some values; undefined where one of them has another name in it, as an empty key has. */
export function saidBeside(document: Document, places: readonly Place[]): string | undefined {
  const content = document.toJS({ maxAliasCount: -1 }) as Json;
  return places.every(({ path }) => forget(content, path)) ? canonical(content) : undefined;
}

function forget(content: Json, path: readonly (string | number)[]): boolean {
  let holder: unknown = content;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return false;
    holder = (holder as Readonly<Record<string, unknown>>)[step];
  }
  const nothing = { value: null, enumerable: true, configurable: true, writable: true };
  if (typeof holder !== 'object' || holder === null) return false;
  Object.defineProperty(holder, path.at(-1) ?? '', nothing);
  return true;
}
