import type { Json } from '../core/json.ts';
import type { PropertyPath } from '../core/path.ts';
import { Reference, Secret, Template, Unknown } from '../core/value.ts';
import type { Value } from '../core/value.ts';

/** Properties as a schema can check them, and what has to be said about them besides. */
export interface Probe {
  /** Secrets revealed, unknown values replaced by text: never to be shown. */
  readonly data: { readonly [name: string]: Json };
  /** JSON pointers of values that are not known, and whether they will certainly be text. */
  readonly unknown: ReadonlyMap<string, 'any' | 'text'>;
  readonly references: readonly FoundReference[];
}

/** A reference with its place inside the properties. */
export interface FoundReference {
  readonly reference: Reference;
  readonly path: PropertyPath;
}

/** Makes properties checkable in one walk. */
export function probe(properties: { readonly [name: string]: Value }): Probe {
  const walker = new Walker();
  return { data: walker.object(properties), unknown: walker.unknown, references: walker.references };
}

/** All references inside one value. */
export function referencesIn(value: Value): readonly FoundReference[] {
  const walker = new Walker();
  walker.value(value);
  return walker.references;
}

/** Most values are known. */
const NOTHING: Probe['unknown'] = new Map();

class Walker {
  readonly references: FoundReference[] = [];
  #open: Map<string, 'any' | 'text'> | undefined;
  readonly #path: (string | number)[] = [];

  get unknown(): Probe['unknown'] {
    return this.#open ?? NOTHING;
  }

  value(value: Value): Json {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Secret) return value.reveal();
    if (value instanceof Reference || value instanceof Template || value instanceof Unknown)
      return this.#unknown(value);
    if (Array.isArray(value)) return this.#list(value as readonly Value[]);
    return this.object(value as { readonly [name: string]: Value });
  }

  /** Copies only where something had to be replaced: most properties are plain. */
  object(properties: { readonly [name: string]: Value }): { readonly [name: string]: Json } {
    let copy: Record<string, Json> | undefined;
    for (const name in properties) {
      const value = properties[name] ?? null;
      const data = this.#step(name, value);
      if (data !== value) (copy ??= { ...(properties as Record<string, Json>) })[name] = data;
    }
    return copy ?? (properties as { readonly [name: string]: Json });
  }

  #list(items: readonly Value[]): readonly Json[] {
    let copy: Json[] | undefined;
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Value;
      const data = this.#step(index, item);
      if (data !== item) (copy ??= [...(items as readonly Json[])])[index] = data;
    }
    return copy ?? (items as readonly Json[]);
  }

  #step(step: string | number, value: Value): Json {
    if (typeof value !== 'object' || value === null) return value;
    this.#path.push(step);
    const data = this.value(value);
    this.#path.pop();
    return data;
  }

  #unknown(value: Reference | Template | Unknown): Json {
    this.#open ??= new Map();
    this.#open.set(pointerOf(this.#path), value instanceof Template ? 'text' : 'any');
    const parts = value instanceof Template ? value.parts : [value];
    for (const part of parts)
      if (part instanceof Reference) this.references.push({ reference: part, path: [...this.#path] });
    return '';
  }
}

/** A path as the JSON pointer a validator speaks of. */
export function pointerOf(path: PropertyPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A JSON pointer as steps; positions in lists are numbers where the data has a list there. */
export function pathOfPointer(pointer: string, data: Json): PropertyPath {
  let value: Json | undefined = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(name) : name;
      value = typeof value === 'object' && value !== null ? (value as Record<string, Json>)[name] : undefined;
      return step;
    });
}
