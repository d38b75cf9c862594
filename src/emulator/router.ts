import type { Handler, Route } from './api.ts';

/** A route that fits a request. */
export interface Found {
  readonly handle: Handler;
  readonly params: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly segments: readonly string[];
  readonly handle: Handler;
}

/** Finds the handler for a method and a path. */
export type Router = (method: string, path: string) => Found | undefined;

/** A route from `METHOD /path/:name` and its handler. */
export function route(signature: `${string} /${string}`, handle: Handler): Route {
  const space = signature.indexOf(' ');
  return { method: signature.slice(0, space), pattern: signature.slice(space + 1), handle };
}

/** Indexes routes by method and number of segments; the first declared that fits wins. A trailing slash does not count. */
export function createRouter(routes: readonly Route[]): Router {
  const index = new Map<string, Compiled[]>();
  for (const { method, pattern, handle } of routes) {
    const segments = split(pattern);
    const key = `${method} ${segments.length}`;
    const known = index.get(key);
    if (known === undefined) index.set(key, [{ segments, handle }]);
    else known.push({ segments, handle });
  }
  return (method, path) => {
    const segments = split(path);
    for (const candidate of index.get(`${method} ${segments.length}`) ?? []) {
      const params = match(candidate.segments, segments);
      if (params !== undefined) return { handle: candidate.handle, params };
    }
    return undefined;
  };
}

function split(path: string): string[] {
  const end = path.length > 1 && path.endsWith('/') ? -1 : undefined;
  return path.slice(1, end).split('/');
}

function match(pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [position, expected] of pattern.entries()) {
    const given = path[position] ?? '';
    if (!expected.startsWith(':')) {
      if (expected !== given) return undefined;
      continue;
    }
    const value = decode(given);
    if (value === undefined || value === '') return undefined;
    params[expected.slice(1)] = value;
  }
  return params;
}

function decode(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
