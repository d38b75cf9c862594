import type { Field } from '../core/define.ts';
import type { Json } from '../core/json.ts';
import { isObject } from '../core/json.ts';
import { hasUnknown, reveal } from '../core/placeholder.ts';
import type { Value } from '../core/value.ts';
import { convertText, hide, landingOf } from './conform.ts';
import { FAILED } from './evaluate.ts';
import type { Place } from './findings.ts';
import { Interpreter } from './interpreter.ts';
import { pathOf, placeOfName, type Block } from './manifest.ts';
import type { Node } from './node.ts';
import { declarationOf, type Declaration } from './parameter-declaration.ts';
import { didYouMean } from './suggest.ts';
import type { World } from './world.ts';

/** Where the values of parameters come from, the strongest first. */
export interface ParameterSources {
  /** `--config name=value`. */
  readonly given: Readonly<Record<string, string>>;
  /** `HOLDFAST_CONFIG_NAME`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The stack's side files. */
  readonly stack: ReadonlyMap<string, Block>;
  /** Declared under `config`. */
  readonly declared: ReadonlyMap<string, Block>;
}

/** The typed parameters of a manifest. Each is worked out when first used. */
export class Parameters {
  readonly #sources: ParameterSources;
  readonly #values = new Map<string, Value>();

  constructor(sources: ParameterSources) {
    this.#sources = sources;
  }

  names(): Iterable<string> {
    return this.#sources.declared.keys();
  }

  /** Undefined where no parameter has this name; a problem with its value is reported once. */
  get(name: string, world: World): Value | undefined {
    const block = this.#sources.declared.get(name);
    if (block === undefined) return undefined;
    let value = this.#values.get(name);
    if (value === undefined) this.#values.set(name, (value = this.#resolve(block, world)));
    return value;
  }

  /** Reports values for parameters that nobody declared, and every given value that does not fit. */
  check(world: World): void {
    const { given, stack, declared } = this.#sources;
    for (const name of Object.keys(given)) {
      if (!declared.has(name)) this.#undeclared(name, undefined, world);
    }
    for (const [name, block] of stack)
      if (!declared.has(name)) this.#undeclared(name, placeOfName(block), world);
    for (const [name, block] of declared) {
      const declaration = declarationOf(block, world.findings);
      if (declaration?.default !== undefined || stack.has(name) || Object.hasOwn(given, name))
        this.get(name, world);
    }
  }

  #undeclared(name: string, place: Place | undefined, world: World): void {
    const near = didYouMean(name, this.names());
    const detail = near === '' ? 'Declare it under config in the manifest.' : near;
    world.findings.error(place, `no parameter is called "${name}"`, detail);
  }

  #resolve(block: Block, world: World): Value {
    const declaration = declarationOf(block, world.findings);
    if (declaration === undefined) return FAILED;
    const { name } = block.entry;
    const text = this.#text(name);
    if (text !== undefined) return this.#fromText(text, declaration, block, world);
    const side = this.#sources.stack.get(name);
    if (side !== undefined) return fromNode(side.entry.value, declaration, side, world);
    if (declaration.default !== undefined) return fromNode(declaration.default, declaration, block, world);
    const advice = `Give it in holdfast.STACK.yaml, with --config ${name}=… or ${variableOf(name)}, or declare a default.`;
    world.findings.error(placeOfName(block), `the parameter "${name}" has no value`, advice);
    return FAILED;
  }

  #text(name: string): string | undefined {
    const { given, environment } = this.#sources;
    return Object.hasOwn(given, name) ? given[name] : environment[variableOf(name)];
  }

  #fromText(text: string, { field }: Declaration, block: Block, world: World): Value {
    const structured = field.type === 'array' || field.type === 'map';
    const value = structured ? parseJson(text) : convertText(text, field);
    const landing = landingOf(field);
    return value !== undefined && fits(value, field)
      ? hide(value, landing, world.secrets)
      : unfit(field, placeOfName(block), world, 'as given from outside');
  }
}

/** `HOLDFAST_CONFIG_` and the name in capitals, anything but letters and digits as `_`. */
export function variableOf(name: string): string {
  return `HOLDFAST_CONFIG_${name.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}`;
}

function fromNode(node: Node, { field }: Declaration, block: Block, world: World): Value {
  const landing = landingOf(field);
  const interpreter = new Interpreter(world, { file: block.file, roots: ['env'] }, pathOf(block));
  const value = interpreter.value(node, landing);
  if (hasUnknown(value)) return value;
  return fits(reveal(value), field) ? value : unfit(field, interpreter.place(node), world, '');
}

function unfit(field: Field, place: Place, world: World, how: string): Value {
  const name = String(place.path?.[1] ?? '');
  const items = field.items === undefined ? '' : ` of ${field.items.type}`;
  const type = field.type === 'map' ? 'object' : field.type;
  const detail =
    how !== '' && (type === 'array' || type === 'object') ? 'Lists and objects are given as JSON.' : '';
  world.findings.error(
    place,
    `the parameter "${name}" ${how} is not of type ${type}${items}`.replace('  ', ' '),
    detail,
  );
  return FAILED;
}

function fits(value: Json | undefined, field: Field): boolean {
  if (field.nullable === true) return true;
  const { items } = field;
  if (field.type === 'array')
    return Array.isArray(value) && (items === undefined || value.every((item: Json) => fits(item, items)));
  if (field.type === 'map') return isObject(value);
  if (field.type === 'integer') return Number.isSafeInteger(value);
  return typeof value === field.type;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text, (key, value: Json) => (key === '__proto__' ? undefined : value)) as Json;
  } catch {
    return undefined;
  }
}
