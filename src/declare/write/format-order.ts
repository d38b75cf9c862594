import type { ResourceType } from '../../core/define.ts';
import { propertyOrder } from './property-order.ts';

/** Gives the table of a type token, where it is known. */
export type FindType = (token: string) => ResourceType | undefined;

const TOP = [
  '$schema',
  'name',
  'owner',
  'backend',
  'env',
  'config',
  'providers',
  'policy',
  'resources',
  'outputs',
];
const BLOCK = ['type', 'forEach', 'properties', 'options'];
const OPTIONS = [
  'provider',
  'dependsOn',
  'protect',
  'ignoreChanges',
  'replaceOnChanges',
  'deleteBeforeReplace',
  'retainOnDelete',
  'aliases',
  'import',
  'adopt',
  'secretChanges',
  'passthrough',
];

/** What the canonical order of the map at a path is; undefined where order is the user's. */
export function orderAt(
  path: readonly string[],
  kind: { readonly type?: string; readonly variant: (discriminator: string) => string | undefined },
  find: FindType,
): readonly string[] | undefined {
  const [section, , part, ...rest] = path;
  if (section === undefined) return TOP;
  if (section !== 'resources' || rest.length > 0) return undefined;
  if (path.length === 2) return BLOCK;
  if (part === 'options') return OPTIONS;
  if (part !== 'properties') return undefined;
  const type = kind.type === undefined ? undefined : find(kind.type);
  const variant = type === undefined ? undefined : kind.variant(type.discriminator);
  if (type === undefined) return undefined;
  return variant === undefined || !Object.hasOwn(type.variants, variant)
    ? [...type.scope.map(({ name }) => name), type.discriminator]
    : propertyOrder(type, variant);
}
