import type { ResourceType } from '../../core/define.ts';
import { canonical } from '../../core/json.ts';
import type { Observed } from '../../core/model.ts';
import { keyOfDesired, keyOfObserved } from '../../core/natural-key.ts';
import type { SecretPaths } from '../../core/recorded-secrets.ts';
import { Unknown, type Value } from '../../core/value.ts';
import { liveProperties, type LiveProperties } from './live-properties.ts';
import type { Placeholders } from './placeholders.ts';
import { byOrder, propertyOrder } from './property-order.ts';
import { satisfyRules } from './satisfy-rules.ts';
import { escapeInterpolation, type WrittenBlock } from './written.ts';

/** A live object, and the address it is to have. */
export interface ExportedObject {
  readonly type: ResourceType;
  readonly token: string;
  /** Name of its provider entry. */
  readonly entry: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly observed: Observed;
  /** What state knows to be secret of it. */
  readonly secrets: SecretPaths;
  readonly address: string;
  /** How many objects of its scope have which natural key, see `countKeys`. */
  readonly keys: ReadonlyMap<string, number>;
}

/** Keys are compared within this process only, so nothing needs hiding from itself. */
const openKeyring = { keyId: '', digest: canonical };

/** Writes the block that finds a live object again and leaves it as it is. */
export function exportBlock(object: ExportedObject, placeholders: Placeholders): WrittenBlock {
  const { type, observed, address, scope } = object;
  const { variant } = observed;
  const live = liveProperties(object, placeholders);
  const broken = satisfyRules({ type, variant, address, live, placeholders });
  const passthrough = [...new Set([...live.unknown, ...live.odd])];
  const found = recognition(object, live);
  const names = [...live.written.keys()].sort(byOrder(propertyOrder(type, variant)));
  const kind = { name: type.discriminator, value: escapeInterpolation(variant) };
  return {
    name: address,
    type: object.token,
    comments: [...comments(object, live, broken), ...(found.why === undefined ? [] : [found.why])],
    properties: [
      ...Object.entries(scope).map(([name, value]) => ({ name, value: escapeInterpolation(value) })),
      kind,
      ...names.map((name) => ({ name, value: live.written.get(name) ?? null })),
    ],
    options: {
      ...(object.entry !== object.token.split(':')[0] && { provider: object.entry }),
      ...(found.why !== undefined && { import: observed.id }),
      ...(passthrough.length > 0 && { passthrough }),
    },
  };
}

function comments(
  { type, observed }: ExportedObject,
  { assumed, unreadable, unknown, odd }: LiveProperties,
  broken: readonly string[],
): readonly string[] {
  const unsure = unreadable.filter((path) => !assumed.includes(path));
  const deprecated = type.variants[observed.variant]?.deprecated;
  const sentences: readonly (readonly [boolean, string])[] = [
    [deprecated !== undefined, deprecated ?? ''],
    [assumed.length > 0, `Cannot be read back, so taken from variables: ${assumed.join(', ')}.`],
    [unsure.length > 0, `Cannot be read back; declare what is set: ${unsure.join(', ')}.`],
    [unknown.length > 0, `Not known to this version, kept as it is: ${unknown.join(', ')}.`],
    [odd.size > 0, `Holds a value not known to this version: ${[...odd].join(', ')}.`],
    ...broken.map((message) => [true, `As it is, it breaks a rule: ${message}`] as const),
  ];
  return sentences.filter(([told]) => told).map(([, sentence]) => sentence);
}

/** Whether what is written tells the object from all others; where it does not, the id must. */
function recognition(
  { type, token, entry, scope, observed, address, keys }: ExportedObject,
  live: LiveProperties,
): { readonly why?: string } {
  const known = [...live.written].map(([name, value]): [string, Value] => {
    const hidden = canonical(value).includes('${env.');
    return [name, hidden ? new Unknown('a variable') : (observed.properties[name] ?? value)];
  });
  const properties = Object.fromEntries(known);
  const desired = {
    address,
    provider: entry,
    type: token,
    scope,
    variant: observed.variant,
    properties,
    options: {},
    dependencies: [],
  };
  const key = keyOfDesired(type, desired, openKeyring);
  if (key === undefined) return { why: 'Nothing readable identifies it, so it is adopted by its id.' };
  const same = keys.get(`${String(key.alternative)} ${key.text}`) ?? 0;
  return same > 1 ? { why: 'Another object looks the same, so it is adopted by its id.' } : {};
}

/** How often each natural key occurs among the objects of one scope. */
export function countKeys(type: ResourceType, objects: Iterable<Observed>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const observed of objects) {
    const alternatives = type.variants[observed.variant]?.naturalKeys ?? type.naturalKeys ?? [];
    for (const alternative of alternatives.keys()) {
      const text = keyOfObserved(type, observed, alternative, openKeyring);
      if (text === undefined) continue;
      const name = `${String(alternative)} ${text}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
