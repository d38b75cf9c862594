import type { DocumentEvent, Event } from 'js-yaml';
import { EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import type { Findings } from './findings.ts';
import type { Node } from './node.ts';
import type { SourceFile } from './source-file.ts';
import { readPieces } from './yaml-pieces.ts';
import { TreeBuilder } from './yaml-tree.ts';

const MAX_DEPTH = 100;

/** Reads one YAML document. What is wrong goes into `findings`; undefined where nothing could be made of the text. */
export function readYaml(file: SourceFile, findings: Findings): Node | undefined {
  const pieces = readPieces(file.text, MAX_DEPTH);
  if (pieces !== undefined) return pieces;
  const events = parse(file, findings);
  if (events === undefined) return undefined;
  const documents = events.filter((event): event is DocumentEvent => event.type === EVENT_ID.DOCUMENT);
  if (documents.length > 1) {
    const start = secondDocument(file.text);
    findings.error(
      { file, start, end: start + 3 },
      'a file holds one YAML document',
      'Put the second into a file of its own.',
    );
    return undefined;
  }
  if (!isVersion12(documents[0])) {
    findings.error({ file, start: 0, end: 5 }, 'only YAML 1.2 is read', 'Remove the %YAML line or say 1.2.');
  }
  const builder = new TreeBuilder(file, (start, end, summary, detail) =>
    findings.error({ file, start, end }, summary, detail),
  );
  const root = builder.build(events);
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
    findings.error(
      { file, start: 0, end: 0 },
      `${file.filename} is empty`,
      'A manifest begins with "name:" and "resources:".',
    );
  }
  return root;
}

/** The parser's own message holds a piece of the source; only its bare reason and position are used. */
function parse(file: SourceFile, findings: Findings): Event[] | undefined {
  try {
    return parseEvents(file.text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const position = error.mark?.position ?? 0;
    const hint = hintFor(file.text, position);
    const place = { file, start: hint.start ?? position, end: (hint.start ?? position) + (hint.length ?? 1) };
    findings.error(place, hint.summary ?? `this is not valid YAML: ${error.reason}`, hint.detail);
    return undefined;
  }
}

interface Hint {
  readonly start?: number;
  readonly length?: number;
  readonly summary?: string;
  readonly detail: string;
}

/** What the text at the place suggests was meant. */
function hintFor(text: string, position: number): Hint {
  if (text.startsWith('${', position - 1)) return unquotedInterpolation(text, position - 1);
  if (text.startsWith('${', position)) return unquotedInterpolation(text, position);
  const character = text[position] ?? '';
  if (character === '\t') return { detail: 'Indent with spaces; YAML does not allow tabs there.' };
  if ('@`%'.includes(character) && character !== '') {
    return { detail: `A value cannot begin with ${character}: put it in quotes.` };
  }
  if (character === ':') return { detail: 'A value that contains ": " must be quoted.' };
  if (position >= text.length) return { detail: 'A quote or bracket opened before is never closed.' };
  return { detail: 'Look at the indentation, and at quotes and brackets on this line and the one before.' };
}

function unquotedInterpolation(text: string, start: number): Hint {
  const end = text.slice(start).search(/[}\r\n]/u);
  const length = end < 0 ? 2 : end + 1;
  const written = text.slice(start, start + length);
  return {
    start,
    length,
    summary: `an interpolation inside {…} or […] must be quoted`,
    detail: `YAML reads its brace as the begin of a map. Quote it: "${written}".`,
  };
}

function secondDocument(text: string): number {
  const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gmu)].map((match) => match.index);
  return marks.at(-1) ?? 0;
}

function isVersion12(document: DocumentEvent | undefined): boolean {
  const directive = document?.directives.find((candidate) => candidate.kind === 'yaml');
  return directive === undefined || directive.version === '1.2';
}
