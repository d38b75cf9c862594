import type { Range } from '../../../core/diagnostic.ts';
import type { Field } from '../../../core/define.ts';
import { fieldAt, fieldsOf } from '../../../core/fields.ts';
import type { Findings } from '../../findings.ts';
import type { Document, Manifest } from '../../manifest.ts';
import type { Node, ScalarNode } from '../../node.ts';
import { SourceFile } from '../../source-file.ts';
import { MODULE_EXTENSIONS } from '../../read-documents.ts';
import type { FindType } from '../format-order.ts';
import { looksRandom, markOf } from './secret-shape.ts';
import { walkScalars } from '../../walk-scalars.ts';

/** Whether a key of a provider's entry is a credential. */
export type IsCredential = (entry: string, key: string) => boolean;

interface Hit {
  readonly node: ScalarNode;
  readonly path: readonly string[];
  readonly severity: 'error' | 'warning';
  readonly what: string;
}

/** Reports secrets that stand in the files themselves, and gives them to be masked. Frames shown with them are blackened. */
export function findLiteralSecrets(
  manifest: Manifest,
  find: FindType,
  isCredential: IsCredential,
  findings: Findings,
): readonly string[] {
  const texts: string[] = [];
  for (const document of manifest.documents) {
    const hits = hitsIn(document, find, isCredential);
    texts.push(...hits.map(({ node }) => String(node.value)));
    const file = new BlackenedFile(document.file, hits);
    for (const { node, path, severity, what } of hits) {
      const advice =
        'Take it from a variable, ${env.NAME}, or from a file or command with fn::file or fn::exec.';
      findings.add(severity, { file, start: node.start, end: node.end, path }, what, advice);
    }
  }
  return texts;
}

function hitsIn({ root }: Document, find: FindType, isCredential: IsCredential): readonly Hit[] {
  const hits: Hit[] = [];
  walkScalars(root, (node, path) => {
    if (typeof node.value !== 'string' || node.value === '' || /(?<!\$)\$\{/u.test(node.value)) return;
    if (path.some((step) => step === 'fn::file' || step === 'fn::exec')) return;
    const judged = judge(node.value, path, root, find, isCredential);
    if (judged !== undefined) hits.push({ node, path, ...judged });
  });
  return hits;
}

function judge(
  text: string,
  path: readonly string[],
  root: Node,
  find: FindType,
  isCredential: IsCredential,
): Pick<Hit, 'severity' | 'what'> | undefined {
  const name = path.at(-1) ?? '';
  if (isSecretPlace(path, root, find, isCredential))
    return { severity: 'error', what: `the secret "${placeName(path)}" is written into the manifest` };
  const mark = markOf(text);
  if (mark !== undefined) return { severity: 'error', what: `"${name}" holds ${mark}` };
  const telling = path[0] === 'resources' && (path[2] === 'options' || path[2] === 'forEach');
  return !telling && looksRandom(text)
    ? { severity: 'warning', what: `"${name}" holds text as random as a key` }
    : undefined;
}

/** For elements of lists, the list they are in. */
function placeName(path: readonly string[]): string {
  return path.findLast((step) => !/^\d+$/u.test(step)) ?? '';
}

function isSecretPlace(
  [section = '', name = '', part = '', ...rest]: readonly string[],
  root: Node,
  find: FindType,
  isCredential: IsCredential,
): boolean {
  if (section === 'providers') return isCredential(name, part);
  if (section === 'config') return part === 'default' && literalAt(root, [section, name, 'secret']) === true;
  if (section !== 'resources' || part !== 'properties') return false;
  const field = fieldFor(root, name, rest, find);
  return field?.secret === true && field.enum === undefined;
}

function fieldFor(root: Node, name: string, path: readonly string[], find: FindType): Field | undefined {
  const token = literalAt(root, ['resources', name, 'type']);
  const type = typeof token === 'string' ? find(token) : undefined;
  if (type === undefined) return undefined;
  const variant = literalAt(root, ['resources', name, 'properties', type.discriminator]);
  return typeof variant === 'string' ? fieldAt(fieldsOf(type, variant), path) : undefined;
}

function literalAt(root: Node, path: readonly string[]): ScalarNode['value'] | undefined {
  const node = path.reduce<Node | undefined>(
    (found, step) => (found?.kind === 'map' ? found.entries.get(step)?.value : undefined),
    root,
  );
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** A file with every hit struck out, character by character, so that positions stay. Of a module no frame is shown: its text is not its values. */
class BlackenedFile extends SourceFile {
  readonly #of: SourceFile;

  constructor(of: SourceFile, hits: readonly Hit[]) {
    super(of.filename, struckOut(of.text, hits), of.directory);
    this.#of = of;
  }

  override range(start: number, end: number): Range {
    return this.#of.range(start, end);
  }

  override frame(range: Range): string {
    const isModule = MODULE_EXTENSIONS.some((extension) => this.filename.endsWith(extension));
    return isModule ? '' : super.frame(range);
  }
}

function struckOut(text: string, hits: readonly Hit[]): string {
  let struck = '';
  let at = 0;
  for (const { node } of hits.toSorted((a, b) => a.node.start - b.node.start)) {
    struck += text.slice(at, node.start) + text.slice(node.start, node.end).replaceAll(/[^\r\n]/gu, '*');
    at = Math.max(at, node.end);
  }
  return struck + text.slice(at);
}
