import type { Findings } from '../findings.ts';
import type { Entry, MapNode } from '../node.ts';
import { isDeclaration, isGroup, type GroupDeclaration } from './declaration.ts';
import { DeclarationNames } from './declaration-names.ts';
import type { ModuleFile } from './module-file.ts';
import { mapOf, ModuleValues } from './module-values.ts';
import { isRecord, whatItIs } from './what-it-is.ts';

/** The parts of a declared resource. */
interface Parts {
  readonly type: string;
  readonly properties: unknown;
  readonly options: unknown;
}

/** Turns what a module gives into the tree that a YAML file with the same content gives. */
export class ModuleTree {
  readonly #file: ModuleFile;
  readonly #values: ModuleValues;
  readonly #top: number;
  #names = new DeclarationNames({});

  constructor(file: ModuleFile, findings: Findings) {
    this.#file = file;
    this.#values = new ModuleValues(file, findings);
    this.#top = file.number(-1, '');
  }

  /** The whole manifest; undefined after its shape was reported. */
  root(definition: unknown): MapNode | undefined {
    const members = this.#values.recordOf(definition, this.#top, 'a manifest');
    if (members === undefined) return undefined;
    const { resources } = members;
    this.#names = new DeclarationNames(isRecord(resources) ? resources : {});
    this.#values.names = this.#names;
    const entries = Object.entries(members).map(([name, value]) =>
      name === 'resources' && value !== undefined
        ? this.#resources(value)
        : this.#values.member(this.#top, name, value),
    );
    return mapOf(this.#top, entries);
  }

  /** One section by itself, made elsewhere and before the rest is known. */
  section(name: string, value: unknown, origin: { readonly stack?: string }): Entry | undefined {
    return this.#values.member(this.#top, name, value, 0, origin);
  }

  #resources(value: unknown): Entry | undefined {
    const at = this.#file.number(this.#top, 'resources');
    const members = this.#values.recordOf(value, at, '"resources"');
    if (members === undefined) return undefined;
    for (const { block, address, first } of this.#names.repetitions) {
      const summary = `${address} and ${first} are the same declaration`;
      this.#values.error(this.#file.number(at, block), summary, 'Declare each of them by a call of its own.');
    }
    const entries = Object.entries(members).map(([name, block]) => this.#block(at, name, block));
    return { name: 'resources', start: at, end: at, value: mapOf(at, entries) };
  }

  #block(parent: number, name: string, value: unknown): Entry | undefined {
    if (!isDeclaration(value) && !isGroup(value)) return this.#values.member(parent, name, value);
    const at = this.#file.number(parent, name, value.origin);
    const map = isGroup(value) ? this.#group(at, value) : this.#declared(at, value);
    return { name, start: at, end: at, value: map };
  }

  #declared(at: number, { type, properties, options }: Parts): MapNode {
    const bare = isRecord(options) && Object.keys(options).length === 0;
    return mapOf(at, [
      this.#values.member(at, 'type', type),
      this.#values.member(at, 'properties', properties),
      bare ? undefined : this.#values.member(at, 'options', this.#optionsOf(options)),
    ]);
  }

  /** Resources under `dependsOn` are written as their names. */
  #optionsOf(options: unknown): unknown {
    if (!isRecord(options) || options['dependsOn'] === undefined) return options;
    const given: unknown = options['dependsOn'];
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    const dependsOn = list.map((one) => (isDeclaration(one) || isGroup(one) ? this.#names.nameOf(one) : one));
    return { ...options, dependsOn };
  }

  #group(at: number, { members }: GroupDeclaration): MapNode {
    const [first] = members.values();
    const type = isDeclaration(first) ? first.type : undefined;
    const instances = new Map<string, MapNode>();
    for (const [key, member] of members) {
      const map = this.#instance(at, key, member, type);
      if (map !== undefined) instances.set(String(key), map);
    }
    const own = { type, forEach: [...instances.keys()] };
    const entries = Object.entries(own).map(([name, value]) => this.#values.member(at, name, value));
    return { ...mapOf(at, entries), instances };
  }

  #instance(
    parent: number,
    key: string | number,
    member: unknown,
    type: string | undefined,
  ): MapNode | undefined {
    if (!isDeclaration(member)) {
      const what = whatItIs(member);
      this.#values.error(parent, 'the function under forEach must return a resource', `It returned ${what}.`);
      return undefined;
    }
    const at = this.#file.number(parent, key, member.origin);
    if (member.type === type) return this.#declared(at, member);
    this.#values.error(at, 'all resources of a group have one type', `The first is ${String(type)}.`);
    return undefined;
  }
}
