import type { ResourceType } from '../../core/define.ts';
import { fieldsOf } from '../../core/fields.ts';
import type { Observed } from '../../core/model.ts';
import { naturalKeysOf } from '../../core/natural-key.ts';
import { formatPath } from '../../core/path.ts';
import { holdsSecret, type SecretPaths } from '../../core/recorded-secrets.ts';

/** An object to be named. */
export interface Nameless {
  readonly type: ResourceType;
  readonly scope: Readonly<Record<string, string>>;
  readonly observed: Observed;
  /** What state knows to be secret of it: no name tells it. */
  readonly secrets: SecretPaths;
}

const LONGEST = 60;

/**
 * A unique name for each object, in the objects' order: kind and natural key; where several share that, with the
 * scope; where they still do, with the id. The same objects get the same names whatever order a vendor lists them in.
 */
export function nameResources(objects: readonly Nameless[]): readonly string[] {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  let open = objects.map((_object, index) => index);
  for (const propose of [plainName, scopedName, fullName]) {
    const groups = Map.groupBy(open, (index) => propose(objects[index] as Nameless));
    open = [];
    for (const [name, members] of groups) {
      const [only] = members;
      if (members.length > 1 || only === undefined || taken.has(name)) open.push(...members);
      else {
        names.set(only, name);
        taken.add(name);
      }
    }
  }
  for (const index of open.sort((a, b) => a - b))
    names.set(index, numbered(objects[index] as Nameless, taken));
  return objects.map((_object, index) => names.get(index) ?? '');
}

function plainName(object: Nameless): string {
  const { observed } = object;
  const parts = keyTexts(object).filter((text) => text !== '');
  const words = parts.filter((part) => !/^https?:\/\//u.test(part));
  const told = slug((words.length > 0 ? words : parts.map(placeOf)).join('-'));
  const kind = slug(observed.variant);
  const joined = letters(told).includes(letters(kind)) ? told : `${kind}-${told}`;
  return shortened(joined);
}

function scopedName(object: Nameless): string {
  return [plainName(object), ...Object.values(object.scope).map(slug)]
    .filter((part) => part !== '')
    .join('-');
}

function fullName(object: Nameless): string {
  return `${scopedName(object)}-${slug(object.observed.id)}`;
}

function numbered(object: Nameless, taken: Set<string>): string {
  const name = fullName(object);
  let number = 2;
  while (taken.has(`${name}-${String(number)}`)) number += 1;
  taken.add(`${name}-${String(number)}`);
  return `${name}-${String(number)}`;
}

/** The readable, telling parts of the first natural key. */
function keyTexts({ type, observed, secrets }: Nameless): readonly string[] {
  const { variant, properties } = observed;
  const fields = fieldsOf(type, variant);
  return (naturalKeysOf(type, variant)[0] ?? []).map((part) => {
    const { field: name, as } = typeof part === 'string' ? { field: part, as: undefined } : part;
    const field = fields[name];
    if (holdsSecret(secrets, formatPath([name]))) return '';
    if (field?.secret === true || field?.enum !== undefined || as === 'digest') return '';
    const value = properties[name];
    if (Array.isArray(value)) return value.join('-');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** Host and path of an address, without what all addresses have. */
function placeOf(text: string): string {
  if (!URL.canParse(text)) return text;
  const { hostname, pathname } = new URL(text);
  return `${hostname.replace(/^(?:www|hooks|api)\./u, '')}${pathname}`;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}

function letters(name: string): string {
  return name.replaceAll('-', '');
}

/** Cut at a word, and never beginning with what no name may begin with. */
function shortened(name: string): string {
  const trimmed = name.replaceAll(/^-+|-+$/gu, '');
  const cut = trimmed.length <= LONGEST ? trimmed : trimmed.slice(0, LONGEST).replace(/-[^-]*$/u, '');
  return /^[a-z]/u.test(cut) ? cut : `resource-${cut}`.replace(/-$/u, '');
}
