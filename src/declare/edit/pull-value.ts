import { parseDocument, type Document } from 'yaml';
import { canonical, type Json } from '../../core/json.ts';
import { locate } from './locate.ts';
import { refused, type Refused } from './refused.ts';
import { spliceFor } from './splice.ts';

/** One live value that is to stand in a manifest. */
export interface PullEdit {
  /** Name of the resource block. */
  readonly resource: string;
  /** Steps below `properties`. */
  readonly path: readonly (string | number)[];
  readonly live: Json;
  /** The value as declared, interpolated: tells which elements of a list stay as they are written. */
  readonly declared: Json | undefined;
  /** The list's order carries no meaning. */
  readonly unordered: boolean;
}

/** A piece of text in place of another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A manifest's text with a live value in place of the declared one. Nothing else changes, which is proven by reading
 * the result back; where that cannot be done, the reason is returned instead.
 */
export function pullValue(text: string, edit: PullEdit): string | Refused {
  const document = parseDocument(text, { merge: true });
  if (document.errors.length > 0) return refused('the file cannot be read as YAML');
  const path = ['resources', edit.resource, 'properties', ...edit.path];
  const node = locate(document, path);
  if ('refused' in node) return node;
  const splice = spliceFor(text, node, edit);
  if ('refused' in splice) return splice;
  const next = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  return isOnlyChange(document, next, path)
    ? next
    : refused('the way it is written does not allow a safe edit; change it by hand');
}

/** Everything but the value at the path reads as before, and every comment is still there. */
function isOnlyChange(before: Document, text: string, path: readonly (string | number)[]): boolean {
  const after = parseDocument(text, { merge: true });
  if (after.errors.length > 0) return false;
  const [one, other] = [before, after].map((document) => {
    const plain = document.clone();
    plain.setIn(path, null);
    return canonical(plain.toJS() as Json);
  });
  return one === other;
}
