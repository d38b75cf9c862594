import { parseAddress } from './address.ts';
import type { Range } from './diagnostic.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Action, Change, PlannedRequest, PropertyChange, Recorded } from './model.ts';
import { SENSITIVE, UNKNOWN } from './value.ts';

/** One address of the plan's JSON form: CLI.md's keys, and beside them what `apply` needs to carry the change out. */
export interface ChangeDocument {
  readonly address: string;
  readonly previous_address?: string;
  readonly type: string;
  readonly variant: string;
  readonly name: string;
  readonly index?: string;
  readonly id?: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly provider: string;
  readonly action: Action;
  readonly action_reason?: string;
  readonly hazards: readonly string[];
  readonly notes: readonly string[];
  readonly precondition?: string;
  readonly depends_on: readonly string[];
  readonly exclusive?: string;
  readonly deposed?: { readonly address: string; readonly id: string };
  readonly range?: Range;
  readonly requests: readonly PlannedRequest[];
  readonly change: {
    readonly actions: readonly string[];
    readonly before: JsonObject | null;
    readonly after: Json;
    readonly after_unknown: Json;
    readonly before_sensitive: Json;
    readonly after_sensitive: Json;
    readonly properties: readonly PropertyChange[];
    readonly carried: readonly string[];
  };
  /** What state will say once the change is done. */
  readonly record: Recorded | null;
}

const ACTIONS: Readonly<Record<Action, readonly string[]>> = {
  'no-op': ['no-op'],
  create: ['create'],
  update: ['update'],
  replace: ['delete', 'create'],
  'replace-create-first': ['create', 'delete'],
  delete: ['delete'],
  import: ['import'],
  'import-update': ['import', 'update'],
  move: ['no-op'],
  forget: ['forget'],
};

/** One change in its JSON form. Positions are computed only for what changes. */
export function changeDocument(change: Change): ChangeDocument {
  const address = parseAddress(change.deposed?.address ?? change.address);
  const quiet = change.action === 'no-op' && change.properties.length === 0;
  const { precondition } = change;
  return {
    address: change.address,
    ...(change.previousAddress !== undefined && { previous_address: change.previousAddress }),
    type: change.type,
    variant: change.variant,
    name: address?.name ?? change.address,
    ...(address?.key !== undefined && { index: address.key }),
    ...(change.id !== undefined && { id: change.id }),
    scope: change.scope,
    provider: change.provider,
    action: change.action,
    ...(change.reason !== undefined && { action_reason: change.reason }),
    hazards: change.hazards,
    notes: change.notes,
    ...(precondition !== undefined && { precondition }),
    depends_on: change.after,
    ...(change.exclusive !== undefined && { exclusive: change.exclusive }),
    ...(change.deposed !== undefined && { deposed: change.deposed }),
    ...(change.source !== undefined && !quiet && { range: change.source.locate([]) }),
    requests: change.requests,
    change: innerChange(change),
    record: change.record,
  };
}

function innerChange(change: Change): ChangeDocument['change'] {
  const { before, planned: after } = change;
  return {
    actions: ACTIONS[change.action],
    before,
    after,
    after_unknown: marks(after, isUnknown) ?? {},
    before_sensitive: marks(before, isSensitive) ?? {},
    after_sensitive: marks(after, isSensitive) ?? {},
    properties: change.properties,
    carried: change.carried,
  };
}

/** A secret's placeholder, in either of its spellings, or a text that holds one. */
export function isSensitive(value: Json): boolean {
  if (value === SENSITIVE) return true;
  if (!isObject(value)) return false;
  return (
    isObject(value['$secret']) || (Array.isArray(value['$template']) && value['$template'].some(isSensitive))
  );
}

/** The placeholder of a value that is not known before other changes are done. */
export function isUnknown(value: Json): boolean {
  if (value === UNKNOWN) return true;
  if (!isObject(value)) return false;
  return (
    typeof value['$ref'] === 'string' ||
    typeof value['$unknown'] === 'string' ||
    (Array.isArray(value['$template']) && value['$template'].some(isUnknown))
  );
}

/** The value's shape with `true` where the test holds, and nothing else; undefined where it holds nowhere. */
function marks(value: Json, test: (value: Json) => boolean): Json | undefined {
  if (test(value)) return true;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => marks(item, test));
    return items.some((item) => item !== undefined) ? items.map((item) => item ?? false) : undefined;
  }
  if (!isObject(value)) return undefined;
  const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    const mark = marks(member, test);
    return mark === undefined ? [] : [[key, mark]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
