import { formatAddress } from '../core/address.ts';
import type { ResourceType } from '../core/define.ts';
import { fieldAt, fieldsOf } from '../core/fields.ts';
import { formatPath, type PropertyPath } from '../core/path.ts';
import { Reference } from '../core/value.ts';
import type { Expression } from './expression.ts';
import { didYouMean, oneOf } from './suggest.ts';

/** What a reference may point to: names and, for groups, their keys; `broken` where the keys could not be read. */
export type Targets = ReadonlyMap<string, ReadonlySet<string> | 'broken' | undefined>;

/** Why something cannot be referred to. */
export interface ReferenceProblem {
  readonly summary: string;
  readonly detail: string;
}

/** Turns `${resources.NAME.PROPERTY}` or `${resources.GROUP["key"].PROPERTY}` into a reference. */
export function refer({ steps, written }: Expression, targets: Targets): Reference | ReferenceProblem {
  const [name, ...rest] = steps;
  if (typeof name !== 'string' || !targets.has(name)) {
    const summary = `${written}: no resource is called "${String(name)}"`;
    return { summary, detail: didYouMean(String(name), targets.keys()) };
  }
  const keys = targets.get(name);
  if (keys === undefined) return pointTo(name, rest, written);
  const [key, ...path] = rest;
  if (keys === 'broken') return new Reference(name, 'id');
  if (key !== undefined && keys.has(String(key)))
    return pointTo(formatAddress(name, String(key)), path, written);
  const example = `\${resources.${name}[${JSON.stringify([...keys][0] ?? 'key')}].id}`;
  const detail = `Name one instance: ${example}. Keys: ${oneOf([...keys])}.`;
  return { summary: `${written}: "${name}" is a group, made by forEach`, detail };
}

function pointTo(address: string, path: PropertyPath, written: string): Reference | ReferenceProblem {
  if (path.length > 0) return new Reference(address, formatPath(path));
  return { summary: `${written}: a property is missing`, detail: 'Name one, e.g. id.' };
}

/** What is wrong with the property a reference names, or undefined. Open structures may be stepped into freely. */
export function checkTarget(
  resource: ResourceType,
  variant: string,
  path: PropertyPath,
  passthrough: readonly string[],
): ReferenceProblem | undefined {
  const [first] = path;
  const fields = fieldsOf(resource, variant);
  const scopes = resource.scope.map(({ name }) => name);
  const own = ['id', resource.discriminator, ...scopes];
  if (path.length === 1 && own.includes(String(first))) return undefined;
  if (passthrough.includes(String(first)) || fieldAt(fields, path) !== undefined) return undefined;
  const inner = fieldAt(fields, path.slice(0, -1));
  if (path.length > 1 && inner?.type === 'object' && inner.fields === undefined) return undefined;
  const detail = didYouMean(String(first), [...own, ...Object.keys(fields)]);
  return { summary: `${variant} has no property ${formatPath(path)}`, detail };
}
