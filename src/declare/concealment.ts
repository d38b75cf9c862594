import type { Provider } from '../core/define.ts';
import { Findings } from './findings.ts';
import type { Document } from './manifest.ts';
import { nodeAt, type Node, type Span } from './node.ts';
import { readYaml } from './read-yaml.ts';
import { secretLines } from './secret-lines.ts';
import { allSecretNames, secretsOfEntry, secretsOfType } from './secret-names.ts';
import type { SourceFile } from './source-file.ts';
import { literalsOf, strikeOut, type Struck } from './strike-out.ts';
import { walkScalars } from './walk-scalars.ts';

const NO_LITERALS = new Set(['fn::plain', 'fn::file', 'fn::exec']);
const DESCRIBING = new Set(['type', 'items', 'secret', 'description']);
/** Where no name is a secret's but those of parameters. */
const PLAIN_SECTIONS = new Set(['config', 'outputs', 'name', 'backend', 'policy', 'env', '$schema']);
/** Shorter values occur in ordinary text. */
const SHORTEST = 8;
const NOTHING: ReadonlySet<string> = new Set();

export interface ConcealmentRequest {
  readonly providers: readonly Provider[];
  /** The files as they were read, as far as they could be. */
  readonly documents?: readonly Document[];
  /** Names of secret parameters. */
  readonly parameters?: readonly string[];
}

/**
 * Keeps secrets out of what is shown of the files themselves. A frame shows the lines around a mistake as they are
 * written, so what counts is not what was interpreted but what stands there: under `fn::secret`, under a name that is a
 * secret of the kind or provider (of any, where that is not known), and as the value of a secret parameter.
 */
export class Concealment {
  readonly #providers: readonly Provider[];
  readonly #names: ReadonlySet<string>;
  readonly #documents: readonly Document[];
  readonly #parameters: ReadonlySet<string>;
  readonly #struck = new Map<SourceFile, Struck>();

  constructor({ providers, documents = [], parameters = [] }: ConcealmentRequest) {
    this.#providers = providers;
    this.#names = allSecretNames(providers);
    this.#documents = documents;
    this.#parameters = new Set(parameters);
  }

  /** A file's text for frames. */
  textOf(file: SourceFile): string {
    return this.#of(file).text;
  }

  /** What a file holds of secrets, for masking what messages quote. */
  secretsOf(file: SourceFile): readonly string[] {
    return this.#of(file).secrets;
  }

  #of(file: SourceFile): Struck {
    let struck = this.#struck.get(file);
    if (struck === undefined)
      this.#struck.set(file, (struck = file.source === file.text ? this.#yaml(file) : this.#module(file)));
    return struck;
  }

  #yaml(file: SourceFile): Struck {
    const mistakes = new Findings();
    const root = readYaml(file, mistakes);
    const spans: Span[] = mistakes.hasErrors ? [...this.#anyLines(file.text)] : [];
    const found = root === undefined ? [] : this.#inTree(root);
    spans.push(...found.map(({ span }) => span));
    const { text, secrets } = strikeOut(file.text, spans);
    return { text, secrets: [...secrets, ...found.flatMap(({ literals }) => literals)] };
  }

  /** The values of a module have no places of their own: they are looked for in its text. */
  #module(file: SourceFile): Struck {
    const { source } = file;
    const root = this.#documents.find((document) => document.file === file)?.root;
    if (root === undefined) return strikeOut(source, this.#anyLines(source));
    const literals = this.#inTree(root).flatMap((found) => found.literals);
    const telling = [...new Set(literals)].filter(({ length }) => length >= SHORTEST);
    const spans = telling.flatMap((literal) => occurrences(source, literal));
    const { text, secrets } = strikeOut(source, [...secretLines(source, NOTHING), ...spans]);
    return { text, secrets: [...secrets, ...literals] };
  }

  #anyLines(text: string): readonly Span[] {
    return secretLines(text, new Set([...this.#names, ...this.#parameters]));
  }

  #inTree(root: Node): readonly { readonly span: Span; readonly literals: readonly string[] }[] {
    const found: { span: Span; literals: readonly string[] }[] = [];
    const blocks = new Map<string, ReadonlySet<string>>();
    walkScalars(root, (scalar, path) => {
      if (scalar.value === null || typeof scalar.value === 'boolean') return;
      const [section = '', name = ''] = path;
      const block = `${section}\n${name}`;
      let names = blocks.get(block);
      if (names === undefined) blocks.set(block, (names = this.#namesIn(root, section, name)));
      if (this.#isSecret(path, names))
        found.push({ span: scalar, literals: literalsOf(String(scalar.value)) });
    });
    return found;
  }

  /** Names of blocks are the user's own: only those inside tell anything. */
  #isSecret(path: readonly string[], names: ReadonlySet<string>): boolean {
    const [section, name = '', member = ''] = path;
    const telling = path.findLast(
      (step, index) => step === 'fn::secret' || NO_LITERALS.has(step) || (index >= 2 && names.has(step)),
    );
    if (telling !== undefined) return !NO_LITERALS.has(telling);
    return section === 'config' && this.#parameters.has(name) && !DESCRIBING.has(member);
  }

  #namesIn(root: Node, section: string, name: string): ReadonlySet<string> {
    if (PLAIN_SECTIONS.has(section)) return NOTHING;
    if (section === 'providers') {
      const wanted = textAt(root, [section, name, 'provider']) ?? name;
      const provider = this.#providers.find((one) => one.name === wanted);
      return provider === undefined ? this.#names : new Set(secretsOfEntry(provider));
    }
    const [providerName, kind = ''] = textAt(root, [section, name, 'type'])?.split(':') ?? [];
    const resources = this.#providers.find((one) => one.name === providerName)?.resources ?? {};
    const type = Object.hasOwn(resources, kind) ? resources[kind] : undefined;
    if (type === undefined) return this.#names;
    return new Set(secretsOfType(type, textAt(root, [section, name, 'properties', type.discriminator])));
  }
}

function textAt(root: Node, path: readonly string[]): string | undefined {
  const { node, steps } = nodeAt(root, path);
  return steps === path.length && node.kind === 'scalar' && typeof node.value === 'string'
    ? node.value
    : undefined;
}

function occurrences(text: string, literal: string): readonly Span[] {
  const written = [literal, JSON.stringify(literal).slice(1, -1)];
  return written.flatMap((wanted) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      spans.push({ start: at, end: at + wanted.length });
    return spans;
  });
}
