import type { Field } from './define.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { joinPath } from './placeholder.ts';
import { sealLive } from './seal.ts';
import { sendable, type Sending } from './sendable.ts';
import { isValueObject, type Value } from './value.ts';

/**
 * An object goes out complete: declared members over live ones, so that undeclared members stay as they are. A live
 * secret is sealed like a declared one. Undefined: there is nothing to send.
 */
export function completeValue(
  sending: Sending,
  field: Field | undefined,
  path: string,
  declared: Value | undefined,
  live: Json | undefined,
): Value | undefined {
  const removal = sending.diffs.find((diff) => diff.sent && diff.path === path && diff.kind === 'removed');
  if (removal !== undefined) return removal.clear ?? null;
  if (declared === undefined) return sealLive(field, live ?? null, undefined, path, sending.recorded);
  const members = field?.fields;
  const opened = members !== undefined && isValueObject(declared);
  if (!opened || field?.secret === true || field?.writeOnly === true) {
    const value = sendable(sending, { field, path, declared, live });
    if (!opened || value !== declared) return value;
  }
  return wholeOf(sending, members, path, declared, isObject(live) ? live : {});
}

function wholeOf(
  sending: Sending,
  members: Readonly<Record<string, Field>>,
  path: string,
  declared: { readonly [key: string]: Value },
  live: JsonObject,
): Value {
  const result: Record<string, Value> = {};
  for (const [name, member] of Object.entries(members)) {
    if (member.readOnly === true) continue;
    const inner = completeValue(sending, member, joinPath(path, name), declared[name], live[name]);
    const known =
      declared[name] !== undefined || (live[name] !== undefined && live[name] !== null) || inner !== null;
    if (known && inner !== undefined) result[name] = inner;
  }
  return {
    ...Object.fromEntries(Object.entries(declared).filter(([name]) => members[name] === undefined)),
    ...result,
  };
}
