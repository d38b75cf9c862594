import type { Document } from 'yaml';
import type { Json } from '../../core/json.ts';
import { locate } from './locate.ts';
import { isOnlyChange, saidBeside } from './only-change.ts';
import { parseManifest } from './parse-manifest.ts';
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

/** A manifest's text with live values in place of the declared ones, and why some were not taken. */
export interface Pulled {
  readonly text: string;
  readonly refused: ReadonlyMap<PullEdit, string>;
}

/** Where an edit is to be made, and how. */
export interface Place {
  readonly edit: PullEdit;
  readonly path: readonly (string | number)[];
  /** Where the value that is replaced begins and ends. */
  readonly span: readonly [number, number];
  readonly splice: Splice;
}

/**
 * Writes live values into a manifest. Nothing else changes, which is proven by reading the result back: of all edits
 * at once, and where that fails of each half, so that only what cannot be written safely is refused.
 */
export function pullValues(text: string, edits: readonly PullEdit[]): Pulled {
  const refusals = new Map<PullEdit, string>();
  let result = text;
  for (let open = [edits]; open.length > 0;) {
    const [next = [], ...others] = open;
    const step = pullTogether(result, next, refusals);
    result = step.text;
    open = [...step.left, ...others];
  }
  return { text: result, refused: refusals };
}

/** What became of the text, and the edits that are to be tried on it next, in groups. */
interface Step {
  readonly text: string;
  readonly left: readonly (readonly PullEdit[])[];
}

function pullTogether(text: string, edits: readonly PullEdit[], refusals: Map<PullEdit, string>): Step {
  const { apart, rest, before } = located(text, edits, refusals);
  if (apart.length === 0) return { text, left: [] };
  const next = spliced(text, apart);
  const later = rest.length === 0 ? [] : [rest.map(({ edit }) => edit)];
  if (isOnlyChange(before, next, apart)) return { text: next, left: later };
  if (apart.length > 1) return { text, left: [...halves(apart), ...later] };
  for (const { edit } of apart)
    refusals.set(edit, 'the way it is written does not allow a safe edit; change it by hand');
  return { text, left: later };
}

/** What can be written at once, and what the text says beside it. The tree of a large manifest is not kept for longer. */
function located(
  text: string,
  edits: readonly PullEdit[],
  refusals: Map<PullEdit, string>,
): ReturnType<typeof disjoint> & { readonly before: string | undefined } {
  const document = parseManifest(text);
  const places: Place[] = [];
  for (const edit of edits) {
    const place = placeOf(document, text, edit);
    if ('refused' in place) refusals.set(edit, place.refused);
    else places.push(place);
  }
  const { apart, rest } = disjoint(places);
  return { apart, rest, before: saidBeside(document, apart) };
}

function placeOf(document: Document, text: string, edit: PullEdit): Place | Refused {
  if (document.errors.length > 0) return refused('the file cannot be read as YAML');
  const path = ['resources', edit.resource, 'properties', ...edit.path];
  const node = locate(document, path);
  if ('refused' in node) return node;
  const splice = spliceFor(text, node, edit);
  const [from, to] = node.range ?? [0, 0];
  return 'refused' in splice ? splice : { edit, path, span: [from, to], splice };
}

/** In the order of the text; what overlaps another waits until that one is written. */
function disjoint(places: readonly Place[]): { readonly apart: Place[]; readonly rest: Place[] } {
  const apart: Place[] = [];
  const rest: Place[] = [];
  for (const place of places.toSorted((a, b) => a.splice.start - b.splice.start)) {
    const before = apart.at(-1)?.splice.end ?? 0;
    (place.splice.start < before ? rest : apart).push(place);
  }
  return { apart, rest };
}

function spliced(text: string, places: readonly Place[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of places) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join('') + text.slice(at);
}

function halves(places: readonly Place[]): PullEdit[][] {
  const edits = places.map(({ edit }) => edit);
  const middle = edits.length >> 1;
  return [edits.slice(0, middle), edits.slice(middle)];
}
