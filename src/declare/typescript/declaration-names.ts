import { formatAddress } from '../../core/address.ts';
import { isDeclaration, isGroup, type GroupDeclaration, type ResourceDeclaration } from './declaration.ts';

const MARKED = /\$\{resources\.(<[0-9a-z]+>)/gu;

/** A declaration that stands twice. */
export interface Repetition {
  /** Name of the block that repeats it. */
  readonly block: string;
  readonly address: string;
  readonly first: string;
}

/** The addresses of declarations, which they do not know themselves: they are named by where they stand. */
export class DeclarationNames {
  readonly #addresses = new Map<string, string>();
  readonly repetitions: readonly Repetition[];

  constructor(resources: Readonly<Record<string, unknown>>) {
    const named = Object.entries(resources).flatMap(([name, value]) => addressesOf(name, value));
    this.repetitions = named.flatMap(({ block, address, mark }) => {
      const first = this.#addresses.get(mark);
      if (first !== undefined) return [{ block, address, first }];
      this.#addresses.set(mark, address);
      return [];
    });
  }

  /** The name to write under `dependsOn`. */
  nameOf({ mark }: ResourceDeclaration | GroupDeclaration): string {
    return this.#addresses.get(mark) ?? `\${resources.${mark}}`;
  }

  /** Puts names in where text refers to declarations by mark; undefined where one of them is not declared. */
  putIn(text: string): string | undefined {
    if (!text.includes('${resources.<')) return text;
    const marks = [...text.matchAll(MARKED)].map(([, mark = '']) => mark);
    if (marks.some((mark) => !this.#addresses.has(mark))) return undefined;
    return text.replaceAll(MARKED, (_, mark: string) => `\${resources.${this.#addresses.get(mark) ?? mark}`);
  }
}

interface Named {
  readonly block: string;
  readonly address: string;
  readonly mark: string;
}

function addressesOf(block: string, value: unknown): readonly Named[] {
  if (isDeclaration(value)) return [{ block, address: block, mark: value.mark }];
  if (!isGroup(value)) return [];
  const members = [...value.members].filter(([, member]) => isDeclaration(member));
  const named = members.map(([key, { mark }]) => ({
    block,
    address: formatAddress(block, String(key)),
    mark,
  }));
  return [{ block, address: block, mark: value.mark }, ...named];
}
