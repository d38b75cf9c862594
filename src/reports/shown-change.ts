import { isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Change, PropertyChange } from '../core/model.ts';
import { SENSITIVE } from '../core/value.ts';

/** One property of a change as it may be shown. */
export interface ShownProperty {
  readonly path: string;
  /** Absent where the object or the property does not exist on that side. */
  readonly before?: Json;
  readonly after?: Json;
  /** Why it changes; empty where the whole object comes or goes. */
  readonly why: string;
}

const WHY: Readonly<Record<PropertyChange['kind'], string>> = {
  declared: 'declared',
  drift: 'drifted',
  both: 'declared, and drifted',
  secret: 'secret changed',
  removed: 'no longer declared',
};

/** What becomes of a value that is left to the vendor. */
export function releasedWords({ lost }: PropertyChange): string {
  return lost === true
    ? 'no longer managed, lost with the object replaced'
    : 'no longer managed, stays as it is';
}

/** Why a property changes. */
export function whyOf({ kind, replaces, follows }: PropertyChange): string {
  if (follows !== undefined) return `goes along with ${follows}`;
  return replaces === true ? `${WHY[kind]}, forces replacement` : WHY[kind];
}

/** Why something is sent that does not change. */
export function carriedWords({ action }: Change): string {
  return action === 'replace' || action === 'replace-create-first'
    ? 'not declared, taken over from the object replaced'
    : 'sent, unchanged';
}

/** The same change with nothing in a sensitive property but the placeholder. */
export function withoutSecrets(change: Change): Change {
  if (!change.properties.some(({ sensitive }) => sensitive === true)) return change;
  const properties = change.properties.map((property) =>
    property.sensitive === true
      ? { ...property, before: hidden(property.before), after: hidden(property.after) }
      : property,
  );
  return { ...change, properties };
}

function hidden(value: Json): Json {
  return value === null ? null : SENSITIVE;
}

/** What a change does to each property: those that differ, or all of an object that comes or goes. */
export function shownProperties(change: Change): ShownProperty[] {
  if (change.action === 'create') return members(change.planned, 'after');
  if (change.action === 'delete') return members(change.before, 'before');
  return withoutSecrets(change).properties.map(shownProperty);
}

function members(value: Json, side: 'before' | 'after'): ShownProperty[] {
  const object: JsonObject = isObject(value) ? value : {};
  return Object.entries(object).map(([path, member]) => ({ path, [side]: member, why: '' }));
}

function shownProperty(property: PropertyChange): ShownProperty {
  const { path, kind, before, after, sent } = property;
  return {
    path,
    ...(before !== null && { before }),
    ...(after !== null && { after }),
    why: kind === 'removed' && !sent ? releasedWords(property) : whyOf(property),
  };
}
