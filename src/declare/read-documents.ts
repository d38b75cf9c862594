import { dirname } from 'node:path';
import { findFiles, type FindRequest, type FoundFile } from './find-files.ts';
import { Findings } from './findings.ts';
import type { Document } from './manifest.ts';
import { describe, type Node } from './node.ts';
import { FILE_LIMIT, readText, tooLarge, type TextReading } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { SourceFile } from './source-file.ts';

/** Reads another kind of manifest, e.g. TypeScript, into the same tree; problems go into `findings`. */
export type Reader = (file: SourceFile, path: string, findings: Findings) => Promise<Document | undefined>;

/** Files that are run instead of parsed. */
export const MODULE_EXTENSIONS = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'] as const;

export interface ReadRequest extends FindRequest {
  /** Text of standard input, where a path is `-`. */
  readonly stdin?: string;
  /** Readers by file extension, e.g. `.ts`; everything else is YAML. */
  readonly readers?: Readonly<Record<string, Reader>>;
  /** Told of each YAML file and its size before it is read; a large one takes a while. */
  readonly reading?: (filename: string, characters: number) => void;
}

/** Reads all files of a manifest. */
export async function readDocuments(request: ReadRequest, findings: Findings): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (const found of findFiles(request, findings)) {
    const document = await readDocument(found, request, findings);
    if (document !== undefined) documents.push(document);
  }
  return documents;
}

async function readDocument(
  found: FoundFile,
  request: ReadRequest,
  findings: Findings,
): Promise<Document | undefined> {
  const { filename, path } = found;
  const reading = filename === '<stdin>' ? standardInput(request.stdin) : readText(path);
  if ('problem' in reading) {
    findings.error(undefined, `${filename} ${reading.problem}`, reading.advice);
    return undefined;
  }
  const file = new SourceFile(filename, reading.text, dirname(path));
  const extension = /\.[cm]?[jt]s$/u.exec(path)?.[0];
  if (extension === undefined) request.reading?.(filename, reading.text.length);
  if (extension === undefined) return yamlDocument(file, findings);
  const reader = request.readers?.[extension];
  if (reader !== undefined) return reader(file, path, findings);
  findings.error(undefined, `${filename} is not YAML`, 'Only YAML manifests are read here.');
  return undefined;
}

function yamlDocument(file: SourceFile, findings: Findings): Document | undefined {
  const document = asDocument(file, readYaml(file, findings), findings);
  let again: Node | undefined;
  return document && { ...document, readAgain: () => (again ??= readYaml(file, new Findings())) };
}

function standardInput(text: string | undefined): TextReading {
  if (text === undefined) return { problem: 'was not given', advice: 'Pipe a manifest into the command.' };
  return text.length > FILE_LIMIT ? tooLarge() : { text };
}

/** A document is a map; an empty one has been reported by its reader. */
export function asDocument(
  file: SourceFile,
  root: Node | undefined,
  findings: Findings,
): Document | undefined {
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return undefined;
  if (root.kind === 'map') return { file, root };
  findings.error(
    { file, start: root.start, end: root.end },
    `${file.filename} must hold a map, not ${describe(root)}`,
  );
  return undefined;
}
