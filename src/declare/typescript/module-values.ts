import type { Findings } from '../findings.ts';
import type { Entry, MapNode, Node } from '../node.ts';
import { isDeclaration, isGroup } from './declaration.ts';
import type { DeclarationNames } from './declaration-names.ts';
import type { ModuleFile, Origin } from './module-file.ts';
import { isRecord, whatItIs } from './what-it-is.ts';

const MAX_DEPTH = 100;
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

/** Turns plain values into nodes; what cannot stand in a manifest is reported with its path. */
export class ModuleValues {
  readonly #file: ModuleFile;
  readonly #findings: Findings;
  readonly #open = new Set<object>();
  /** Addresses of the declarations that text may refer to. */
  names: DeclarationNames | undefined;

  constructor(file: ModuleFile, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
  }

  /** A member of a map; one that is undefined is not there. */
  member(parent: number, name: string, value: unknown, depth = 0, origin?: Origin): Entry | undefined {
    if (value === undefined) return undefined;
    const at = this.#file.number(parent, name, origin);
    if (REFUSED.has(name)) {
      this.error(at, `"${name}" cannot be a key`, 'The name has a meaning of its own in JavaScript.');
      return undefined;
    }
    return { name, start: at, end: at, value: this.#node(at, value, depth) };
  }

  /** The value as an object; anything else is reported. */
  recordOf(value: unknown, at: number, what: string): Readonly<Record<string, unknown>> | undefined {
    if (isRecord(value)) return value;
    this.error(at, `${what} must be an object, not ${whatItIs(value)}`);
    return undefined;
  }

  error(at: number, summary: string, detail = ''): void {
    const place = { file: this.#file, start: at, end: at, path: this.#file.pathOf(at) };
    this.#findings.error(place, summary, detail);
  }

  #node(at: number, value: unknown, depth: number): Node {
    if (typeof value === 'string') return scalar(at, this.#text(at, value));
    if (typeof value === 'boolean' || value === null) return scalar(at, value);
    if (typeof value === 'number') return scalar(at, this.#checked(at, value));
    if (typeof value === 'object' && !this.#open.has(value) && depth < MAX_DEPTH) {
      this.#open.add(value);
      const node = this.#structure(at, value, depth + 1);
      this.#open.delete(value);
      if (node !== undefined) return node;
    }
    this.#refuse(at, value);
    return scalar(at, null);
  }

  #structure(at: number, value: object, depth: number): Node | undefined {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown, index) =>
        this.#node(this.#file.number(at, index), item, depth),
      );
      return { kind: 'list', items, start: at, end: at, weight: weightOf(items) };
    }
    if (!isRecord(value)) return undefined;
    return mapOf(
      at,
      Object.entries(value).map(([name, member]) => this.member(at, name, member, depth)),
    );
  }

  #text(at: number, text: string): string {
    const named = this.names === undefined ? text : this.names.putIn(text);
    if (named !== undefined) return named;
    const detail = 'Put the resource it was taken from under "resources".';
    this.error(at, 'this refers to a resource that is not declared', detail);
    return '';
  }

  #checked(at: number, value: number): number | null {
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
    this.error(at, `${String(value)} cannot be stored exactly`, 'Write it as text; ids are texts.');
    return null;
  }

  #refuse(at: number, value: unknown): void {
    if (typeof value === 'object' && value !== null && this.#open.has(value))
      this.error(at, 'this value contains itself');
    else if (isDeclaration(value) || isGroup(value))
      this.error(
        at,
        'a resource cannot stand here',
        "Use .ref('id') for its id, or declare it under resources.",
      );
    else if (isRecord(value) || Array.isArray(value)) this.error(at, 'this value is nested too deeply');
    else this.error(at, `${whatItIs(value)} cannot stand in a manifest`, adviceFor(value));
  }
}

function adviceFor(value: unknown): string {
  if (value instanceof Promise) return 'Await it; the function that makes the manifest may be async.';
  return 'A manifest holds texts, numbers, booleans, null, lists and plain objects.';
}

function scalar(at: number, value: null | boolean | number | string): Node {
  return {
    kind: 'scalar',
    value,
    start: at,
    end: at,
    weight: typeof value === 'string' ? value.length + 1 : 6,
  };
}

/** A map of the members that are there. */
export function mapOf(at: number, entries: readonly (Entry | undefined)[]): MapNode {
  const present = entries.filter((entry) => entry !== undefined);
  const weight = weightOf(present.map(({ value }) => value));
  return {
    kind: 'map',
    entries: new Map(present.map((entry) => [entry.name, entry])),
    start: at,
    end: at,
    weight,
  };
}

function weightOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { weight }) => sum + weight, 2);
}
