import type { ResourceType } from '../../core/define.ts';
import { fieldAt, fieldsOf } from '../../core/fields.ts';
import { parsePath } from '../../core/path.ts';
import type { PropertyDrift, ResourceDrift } from '../../core/result.ts';
import { isHidden } from '../../core/seal.ts';
import { usage } from './flags.ts';
import { propertyAddress } from './property-address.ts';
import type { Session } from './session.ts';
import { suggestion } from './suggestion.ts';

/** Why something that was named, or that changed, is not pulled. */
export interface Unpulled {
  readonly address: string;
  /** Of one property; without it the whole resource is meant. */
  readonly path?: string;
  readonly reason: string;
  /** It differs or cannot be known, so that the pull did not do what was asked; otherwise there was nothing to do. */
  readonly refused: boolean;
}

export const SECRET = 'it is secret, and a secret is never written into a file';

/** What `drift pull` was asked for. */
export interface Wish {
  readonly addresses: ReadonlySet<string>;
  /** `ADDR#PROP`. */
  readonly properties: ReadonlySet<string>;
}

/** Refuses addresses and properties that do not exist, before anything is written. */
export function requireKnown(wish: Wish, resources: readonly ResourceDrift[], session: Session): void {
  const found = new Map(resources.map((resource) => [resource.address, resource]));
  const known = [...new Set([...session.stack.desired.map(({ address }) => address), ...found.keys()])];
  const properties = [...wish.properties].map(propertyAddress);
  for (const address of [...wish.addresses, ...properties.map((one) => one.address)]) {
    if (known.includes(address)) continue;
    const near = suggestion(address, known);
    throw usage(`no resource is called ${address}`, `\`holdfast drift\` shows the addresses.${near}`);
  }
  for (const { address, path } of properties) requireProperty(address, path, found.get(address), session);
}

function requireProperty(
  address: string,
  path: string,
  resource: ResourceDrift | undefined,
  { context }: Session,
): void {
  const type = context.types(resource?.type ?? '');
  if (resource === undefined || type === undefined) return;
  const fields = fieldsOf(type, resource.variant);
  if (isIdentity(type, path) || resource.properties.some((property) => property.path === path)) return;
  if (fieldAt(fields, parsePath(path) ?? [path]) !== undefined) return;
  const near = suggestion(path, [...Object.keys(fields), ...resource.properties.map((one) => one.path)]);
  throw usage(
    `${address} has no property ${path}`,
    `\`holdfast explain ${resource.type}.${resource.variant}\` lists them.${near}`,
  );
}

/** The kind and the scope make an object what it is. */
function isIdentity({ discriminator, scope }: ResourceType, path: string): boolean {
  return path === discriminator || scope.some(({ name }) => name === path);
}

/** What was named or changed and is not among what is pulled, with its reason. */
export function unpulled(
  wish: Wish,
  resources: readonly ResourceDrift[],
  pulled: ReadonlySet<PropertyDrift>,
  session: Session,
): readonly Unpulled[] {
  const all = wish.addresses.size === 0 && wish.properties.size === 0;
  return resources.flatMap((resource) => [
    ...(all || wish.addresses.has(resource.address) ? ofResource(resource, pulled, !all) : []),
    ...[...wish.properties]
      .map(propertyAddress)
      .filter(({ address }) => address === resource.address)
      .flatMap(({ path }) => ofProperty(resource, path, pulled, session)),
  ]);
}

function ofResource(
  { address, class: found, properties }: ResourceDrift,
  pulled: ReadonlySet<PropertyDrift>,
  named: boolean,
): Unpulled[] {
  const conflicts = properties.filter((one) => one.class === 'conflict' && !pulled.has(one));
  if (conflicts.length > 0)
    return conflicts.map(({ path }) => ({ address, path, reason: CONFLICT, refused: false }));
  if (!named || properties.some((one) => pulled.has(one))) return [];
  if (found === 'missing') return [{ address, reason: GONE, refused: true }];
  return [{ address, reason: 'nothing of it changed at the vendor', refused: false }];
}

const CONFLICT =
  'it changed in the declaration as well; name it with its property to put the live value there';
const GONE = 'the vendor no longer has the object';

function ofProperty(
  resource: ResourceDrift,
  path: string,
  pulled: ReadonlySet<PropertyDrift>,
  session: Session,
): Unpulled[] {
  const property = resource.properties.find((one) => one.path === path);
  if (property !== undefined && pulled.has(property)) return [];
  const at = { address: resource.address, path };
  const type = session.context.types(resource.type);
  if (type !== undefined && isIdentity(type, path))
    return [{ ...at, reason: 'an object keeps it as long as it lives', refused: false }];
  const field = type && fieldAt(fieldsOf(type, resource.variant), parsePath(path) ?? [path]);
  if (property?.sensitive === true || (field !== undefined && isHidden(field)))
    return [{ ...at, reason: SECRET, refused: true }];
  if (resource.class === 'missing') return [{ ...at, reason: GONE, refused: true }];
  const below = resource.properties.filter(
    (one) => /^[.[]/u.test(one.path.slice(path.length)) && one.path.startsWith(path),
  );
  const moved = below.filter((one) => one.class === 'remote-change' || one.class === 'conflict');
  if (moved.length > 0) {
    const names = moved.map((one) => `${resource.address}#${one.path}`).join(', ');
    return [{ ...at, reason: `what changed lies below it: name ${names}`, refused: true }];
  }
  return [{ ...at, reason: quiet(property), refused: false }];
}

function quiet(property: PropertyDrift | undefined): string {
  if (property === undefined) return 'it is not declared';
  return property.class === 'declared-change'
    ? 'only its declaration changed, so there is no newer live value'
    : 'it is live as declared';
}
