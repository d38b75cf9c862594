import type { Expression } from './input.ts';
import type { ResourceOptions } from './resource-options.ts';

/** How a declaration is known, also one that was made by another copy of this package. */
export const KIND = Symbol.for('holdfast.declaration');

let count = 0;

/** One declared resource; its name is the key under which it stands in `resources`. */
export class ResourceDeclaration<Properties extends object = object> {
  readonly [KIND] = 'resource';
  readonly type: string;
  readonly properties: Properties;
  readonly options: ResourceOptions;
  /** Stands for the name until it is known. */
  readonly mark: string = newMark();
  /** Where it was made, read only for messages. */
  readonly origin: { readonly stack?: string } = {};

  constructor(type: string, properties: Properties, options: ResourceOptions = {}) {
    this.type = type;
    this.properties = properties;
    this.options = options;
    Error.captureStackTrace(this.origin, ResourceDeclaration);
  }

  /** One of its properties, known once it has been applied; also orders the two. */
  ref(path = 'id'): Expression {
    return reference(this.mark, path);
  }
}

/** Resources that differ by a key; their addresses are `name["key"]`. */
export class GroupDeclaration<Resource extends ResourceDeclaration = ResourceDeclaration> {
  readonly [KIND] = 'group';
  readonly members: ReadonlyMap<string | number, Resource>;
  readonly mark: string = newMark();
  readonly origin: { readonly stack?: string } = {};

  constructor(members: ReadonlyMap<string | number, Resource>) {
    this.members = members;
    Error.captureStackTrace(this.origin, GroupDeclaration);
  }

  /** The resource of one key. */
  get(key: string | number): Resource {
    const member = this.members.get(key);
    if (member !== undefined) return member;
    const known = [...this.members.keys()].slice(0, 10).map((one) => JSON.stringify(one));
    throw new TypeError(`forEach: there is no element ${JSON.stringify(key)}, only ${known.join(', ')}`);
  }
}

/** A resource of any type, e.g. of a provider that comes from a package. */
export function resource<Properties extends object>(
  type: string,
  properties: Properties,
  options?: ResourceOptions,
): ResourceDeclaration<Properties> {
  return new ResourceDeclaration(type, properties, options);
}

/** One resource per element of a list of texts or whole numbers, or per entry of a record. */
export function forEach<Key extends string | number, Resource extends ResourceDeclaration>(
  elements: readonly Key[],
  declare: (value: Key, key: Key) => Resource,
): GroupDeclaration<Resource>;
export function forEach<Value, Resource extends ResourceDeclaration>(
  elements: Readonly<Record<string, Value>>,
  declare: (value: Value, key: string) => Resource,
): GroupDeclaration<Resource>;
export function forEach(
  elements: readonly (string | number)[] | Readonly<Record<string, unknown>>,
  declare: (value: never, key: never) => ResourceDeclaration,
): GroupDeclaration {
  const build = declare as (value: unknown, key: string | number) => ResourceDeclaration;
  const members = new Map<string | number, ResourceDeclaration>();
  for (const [key, value] of entriesOf(elements)) {
    if (members.has(key)) throw new TypeError(`forEach: the element ${JSON.stringify(key)} stands twice`);
    members.set(key, build(value, key));
  }
  return new GroupDeclaration(members);
}

function entriesOf(elements: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(elements)) return elements.map((key: unknown) => [checkedKey(key), key]);
  if (typeof elements === 'object' && elements !== null) return Object.entries(elements);
  throw new TypeError('forEach needs a list or a record whose keys are known when the manifest is read');
}

function checkedKey(key: unknown): string | number {
  if (typeof key === 'string' || Number.isSafeInteger(key)) return key as string | number;
  throw new TypeError('a list under forEach holds texts or whole numbers; for more values each use a record');
}

function newMark(): string {
  count += 1;
  return `<${count.toString(36)}>`;
}

/** Text that names a resource by its mark; the name is put in when the manifest is read. */
function reference(mark: string, path: string): Expression {
  return `\${resources.${mark}${path.startsWith('[') ? '' : '.'}${path}}` as Expression;
}

/** Whether a value is a declared resource. */
export function isDeclaration(value: unknown): value is ResourceDeclaration {
  return kindOf(value) === 'resource';
}

/** Whether a value is a group of declared resources. */
export function isGroup(value: unknown): value is GroupDeclaration {
  return kindOf(value) === 'group';
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && KIND in value ? value[KIND] : undefined;
}
