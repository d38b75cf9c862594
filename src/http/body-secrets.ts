import type { Field, Provider } from '../core/define.ts';
import { isObject, type Json } from '../core/json.ts';
import type { Request } from '../core/wire.ts';

/** Names of all fields a provider's tables call secret. */
export function secretFieldNames(provider: Provider): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(provider.resources)) {
    gatherAll(type.fields, names);
    for (const variant of Object.values(type.variants)) gatherAll(variant.fields, names);
  }
  return names;
}

/** What of a request's body must not come back in a message: vendors quote what they refuse. */
export function bodySecrets(request: Request, secretNames: ReadonlySet<string>): readonly Json[] {
  const found: Json[] = Object.values(request.form ?? {});
  if (request.body !== undefined) gatherValues(request.body, secretNames, found);
  return found;
}

function gatherAll(fields: Readonly<Record<string, Field>>, names: Set<string>): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.secret === true || field.items?.secret === true) names.add(name);
    if (field.fields !== undefined) gatherAll(field.fields, names);
    if (field.items?.fields !== undefined) gatherAll(field.items.fields, names);
  }
}

function gatherValues(value: Json, names: ReadonlySet<string>, found: Json[]): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) gatherValues(item, names, found);
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (names.has(name)) found.push(member);
      else gatherValues(member, names, found);
    }
  }
}
