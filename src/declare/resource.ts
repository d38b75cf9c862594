import { fieldNamed, fieldsOf } from '../core/fields.ts';
import type { Provider, ResourceType, ScopeField } from '../core/define.ts';
import { remembered } from '../core/remembered.ts';
import type { ProviderEntry } from '../core/result.ts';
import { Reference, Secret, Template, Unknown } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import { isValueObject } from '../core/value.ts';
import { placeOfProperty } from './block-source.ts';
import { hide, landingOf, OPEN, type Landing } from './conform.ts';
import { FAILED } from './evaluate.ts';
import type { Instance } from './instances.ts';
import { Interpreter } from './interpreter.ts';
import { memberOf, membersOf, type Entry, type Node } from './node.ts';
import type { FoundType } from './providers.ts';
import { didYouMean, oneOf } from './suggest.ts';
import type { World } from './world.ts';

/** The properties of one instance, the scope taken out. */
export interface ReadProperties {
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly properties: { readonly [name: string]: Value };
}

/** Reads what one instance declares; undefined where its kind cannot be told. */
export function readProperties(
  instance: Instance,
  found: FoundType,
  entry: ProviderEntry | undefined,
  world: World,
): ReadProperties | undefined {
  return new PropertyReader(instance, found, world).read(entry);
}

/** The form a scope's value must have. */
const formOf = remembered(({ pattern }: ScopeField) =>
  pattern === undefined ? undefined : new RegExp(pattern, 'u'),
);

/** Without a closure for every property there is. */
function scopeField({ scope }: ResourceType, name: string): ScopeField | undefined {
  for (let index = 0; index < scope.length; index++) if (scope[index]?.name === name) return scope[index];
  return undefined;
}

/** A property out of a map that is one value. */
interface Computed {
  readonly name: string;
  readonly value: Value;
}

const ROOTS = ['env', 'config', 'each', 'resources'] as const;

class PropertyReader {
  readonly #instance: Instance;
  readonly #address: string;
  readonly #provider: Provider;
  readonly #resource: ResourceType;
  readonly #world: World;
  readonly #interpreter: Interpreter;

  constructor(instance: Instance, found: FoundType, world: World) {
    const { address, block, each } = instance;
    this.#instance = instance;
    this.#address = address;
    this.#provider = found.provider;
    this.#resource = found.resource;
    this.#world = world;
    const frame = {
      file: block.file,
      roots: ROOTS,
      address,
      ...(each && { each }),
    };
    this.#interpreter = new Interpreter(world, frame, [block.section, block.entry.name, 'properties']);
  }

  read(entry: ProviderEntry | undefined): ReadProperties | undefined {
    const node = memberOf(this.#instance.map, 'properties')?.value;
    if (node?.kind === 'map') {
      const take = ({ name, value }: Entry, landing: Landing): Value =>
        this.#interpreter.member(name, value, landing);
      return this.#assemble(membersOf(node), take, entry);
    }
    const computed = this.#computed(node);
    const take = ({ value }: Computed, landing: Landing): Value => hide(value, landing, this.#world.secrets);
    return computed && this.#assemble(computed, take, entry);
  }

  /** `properties: ${each.value}` and the like: the whole map is one value. */
  #computed(node: Node | undefined): readonly Computed[] | undefined {
    const value = node === undefined ? {} : this.#interpreter.value(node, OPEN);
    if (value === null) return [];
    if (isValueObject(value)) return Object.entries(value).map(([name, member]) => ({ name, value: member }));
    if (value !== FAILED && node !== undefined) {
      this.#world.findings.error(this.#interpreter.place(node), '"properties" must be a map that is known');
    }
    return undefined;
  }

  #assemble<M extends { readonly name: string }>(
    members: readonly M[],
    take: (member: M, landing: Landing) => Value,
    entry: ProviderEntry | undefined,
  ): ReadProperties | undefined {
    const { discriminator } = this.#resource;
    const choosing = members.find(({ name }) => name === discriminator);
    const variant = this.#variant(choosing && take(choosing, OPEN));
    if (variant === undefined) return undefined;
    const fields = fieldsOf(this.#resource, variant);
    const properties: Record<string, Value> = {};
    const scope: Record<string, string> = {};
    for (let index = 0; index < members.length; index++) {
      const member = members[index] as M;
      const { name } = member;
      const field = scopeField(this.#resource, name);
      if (field !== undefined) this.#scopeValue(field, take(member, OPEN), scope);
      else if (name === discriminator) properties[name] = variant;
      else properties[name] = take(member, landingOf(fieldNamed(fields, name)));
    }
    for (const field of this.#resource.scope)
      if (!members.some(({ name }) => name === field.name)) this.#scopeDefault(field, entry, scope);
    return { variant, scope, properties };
  }

  #variant(value: Value | undefined): string | undefined {
    const { discriminator, variants } = this.#resource;
    if (typeof value === 'string' && Object.hasOwn(variants, value)) return value;
    if (value === FAILED) return undefined;
    const names = Object.keys(variants);
    if (value === undefined)
      this.#error(
        [discriminator],
        `"${discriminator}" is missing`,
        `It chooses the kind: ${oneOf(names)}.`,
        'key',
      );
    else if (typeof value !== 'string') this.#unusable(discriminator, value);
    else
      this.#error(
        [discriminator],
        `"${discriminator}" has no kind "${value}"`,
        didYouMean(value, names) || `Kinds: ${oneOf(names)}.`,
      );
    return undefined;
  }

  #scopeValue(field: ScopeField, value: Value | undefined, scope: Record<string, string>): void {
    if (value === undefined || value === null || value === FAILED) return;
    if (value instanceof Unknown && this.#world.mayLackScope) return;
    if (typeof value !== 'string') this.#unusable(field.name, value);
    else if (value === '') this.#error([field.name], `"${field.name}" is empty`, field.description);
    else if (formOf(field)?.test(value) === false) {
      this.#error(
        [field.name],
        `"${field.name}" does not have the right form`,
        `It must match ${field.pattern ?? ''}.`,
      );
    } else scope[field.name] = value;
  }

  #scopeDefault(field: ScopeField, entry: ProviderEntry | undefined, scope: Record<string, string>): void {
    if (entry === undefined) return;
    const { name, fromConfig } = field;
    const value = fromConfig === undefined ? undefined : entry.values[fromConfig];
    if (value !== undefined) {
      this.#scopeValue(field, value, scope);
      return;
    }
    const variables = fromConfig === undefined ? [] : (this.#provider.config[fromConfig]?.env ?? []);
    if (variables.length > 0 && this.#world.mayLackScope) return;
    const key = fromConfig === undefined ? '' : ` Or set providers.${entry.name}.${fromConfig} for all`;
    const advice = variables.length === 0 ? key : `${key}, or the variable ${variables.join(' or ')}`;
    this.#error(
      [name],
      `"${name}" is missing`,
      `${field.description}${advice === '' ? '' : `${advice}.`}`,
      'key',
    );
  }

  /** Kinds and scopes are shown, and decide what is listed before anything is applied. */
  #unusable(name: string, value: Value): void {
    if (value instanceof Secret) {
      const detail =
        'It is shown in plans. Name the variable in env.public, use config, or write { fn::plain: … }.';
      this.#error([name], `"${name}" cannot be secret`, detail);
    } else if (value instanceof Reference || value instanceof Template || value instanceof Unknown) {
      this.#error(
        [name],
        `"${name}" must be known before anything is applied`,
        'Use config instead of a reference.',
      );
    } else this.#error([name], `"${name}" must be text`, 'Quote it.');
  }

  #error(path: readonly string[], summary: string, detail: string, part: 'key' | 'value' = 'value'): void {
    this.#world.findings.error(
      placeOfProperty(this.#instance.block, this.#address, path, part),
      summary,
      detail,
    );
  }
}
