import type { Range, Source } from '../core/diagnostic.ts';
import { scanPath } from '../core/path.ts';

/** Where a resource, or one of its properties, is declared; undefined where nobody declares it any more. */
export function rangeOf(source: Source | undefined, path?: string): Range | undefined {
  return source?.locate(path === undefined ? [] : (scanPath(path, 0)?.steps ?? []));
}

/** `file:line:column`, or nothing. */
export function placeText(range: Range | undefined): string {
  return range === undefined ? '' : `${range.filename}:${range.start.line}:${range.start.column}`;
}
