import { HoldfastError } from '../core/errors.ts';
import type { Request } from '../core/wire.ts';
import { parseUrl, type Base, type UrlRules } from './origin.ts';

/** A request's destination, checked and split as the wire needs it. */
export interface Target {
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  /** The same without query, for messages. */
  readonly url: string;
}

const PLAIN = /^(?:\/[A-Za-z0-9_~:@!$&'()*+,=-][A-Za-z0-9._~:@!$&'()*+,=-]*)+$/;
const ALLOWED = /^(?:\/(?:[A-Za-z0-9._~:@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)+$/;
const MOST_DECODINGS = 4;

/** Destination of a request below a base URL. No segment can leave it, however it is encoded. */
export function targetBelow(base: Base, request: Request, name: string): Target {
  if (!PLAIN.test(request.path)) checkPath(request, name);
  const path = base.path + request.path;
  return { host: base.host, path: path + queryText(request), url: base.host + path };
}

/** Destination of an authentication request, which gives its whole URL. */
export function absoluteTarget(request: Request, rules: UrlRules): Target {
  const url = parseUrl(request.path, rules);
  const query = queryText(request);
  const search = url.search === '' ? query : url.search + query.replace('?', '&');
  return { host: url.origin, path: url.pathname + search, url: url.origin + url.pathname };
}

function queryText(request: Request): string {
  const entries = Object.entries(request.query ?? {});
  if (entries.length === 0) return '';
  const pairs = entries.map(([key, value]) => `${encode(key)}=${encode(value)}`);
  return `?${pairs.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function checkPath(request: Request, name: string): void {
  const escapes = request.path.split('/').slice(1).some(leavesItsPlace);
  if (ALLOWED.test(request.path) && !escapes && !request.path.includes('//')) return;
  throw new HoldfastError('error', `${name}: the path of a ${request.method} would leave the base URL`, {
    advice:
      'Check the resource\'s scope and id for "..", an empty part, slashes, "?", "#" or control characters.',
  });
}

/** Decodes as often as a careless server might, and treats `;parameters` as such a server would. */
function leavesItsPlace(segment: string): boolean {
  let text = segment;
  for (let round = 0; round < MOST_DECODINGS; round += 1) {
    if (hasDotSegment(text) || hasControl(text)) return true;
    const next = decode(text);
    // A stray percent sign is malformed in the path itself, but plain text inside what it encodes.
    if (next === undefined) return round === 0;
    if (next === text) return false;
    text = next;
  }
  return true;
}

function hasDotSegment(text: string): boolean {
  return text.split(/[/\\]/).some((part) => /^\.{1,2}(?:;.*)?$/s.test(part));
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
