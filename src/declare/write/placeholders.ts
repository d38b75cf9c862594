import type { Field } from '../../core/define.ts';
import type { Json } from '../../core/json.ts';
import { formatPath, type PropertyPath } from '../../core/path.ts';

/** An environment variable that a written manifest takes a value from. */
export interface WrittenVariable {
  readonly name: string;
  readonly address: string;
  /** Property path, e.g. `headers.X-Key`. */
  readonly path: string;
  /** The live value, where it could be read. Never to be shown. */
  readonly value?: Json;
}

/** Names the environment variables of a manifest, each once. */
export class Placeholders {
  readonly #taken: Set<string>;
  readonly #made: WrittenVariable[] = [];

  /** `reserved`: variables that mean something else already, e.g. a provider's own credentials. */
  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  get variables(): readonly WrittenVariable[] {
    return this.#made;
  }

  /** What stands in the file instead of a value; structures keep their shape with a variable for each leaf. */
  make(address: string, path: PropertyPath, field: Field | undefined, value?: Json): Json {
    if (Array.isArray(value))
      return value.map((item: Json, index) => this.make(address, [...path, index], field?.items, item));
    if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value).map(([name, member]) => {
        return [name, this.make(address, [...path, name], field?.fields?.[name] ?? field?.items, member)];
      });
      return Object.fromEntries(members) as Json;
    }
    return value === undefined ? this.#unread(address, path, field) : this.#leaf(address, path, value);
  }

  /** The least that a value nobody can read must consist of. */
  #unread(address: string, path: PropertyPath, field: Field | undefined): Json {
    if (field?.type === 'array')
      return field.items === undefined ? [] : [this.#unread(address, [...path, 0], field.items)];
    if (field?.type === 'map') return {};
    if (field?.fields === undefined) return this.#leaf(address, path);
    const required = Object.entries(field.fields).filter(([, member]) => member.required === true);
    return Object.fromEntries(
      required.map(([name, member]) => [name, this.#unread(address, [...path, name], member)]),
    );
  }

  #leaf(address: string, path: PropertyPath, value?: Json): string {
    const name = this.#name(`${address}_${path.join('_')}`);
    this.#made.push({ name, address, path: formatPath(path), ...(value !== undefined && { value }) });
    return `\${env.${name}}`;
  }

  #name(wanted: string): string {
    const base = wanted
      .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '_')
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/gu, '_')
      .replace(/^(?=\d)/u, '_')
      .replace(/_+$/u, '');
    let name = base;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${base}_${String(number)}`;
    this.#taken.add(name);
    return name;
  }
}
