import { createHash, hash, randomUUID } from 'node:crypto';
import { HoldfastError } from '../core/errors.ts';
import { canonical, isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Recorded } from '../core/model.ts';
import { SharedScopes } from '../core/shared-scopes.ts';
import type { StateDocument } from '../core/store.ts';
import { batched, checksumOfLines } from './checksum.ts';
import type { Cipher } from './encryption.ts';
import { damaged, type Place } from './damage.ts';
import { documentProblem } from './document-shape.ts';
import { readFrom, StoredLines } from './stored-lines.ts';

/** The newest format this release reads and the one it writes. */
export const STATE_VERSION = 1;

/** The state of a stack that has none yet: serial 0, never stored as such. */
export function emptyDocument(identity: {
  readonly name: string;
  readonly stack: string;
  readonly toolVersion: string;
  readonly lineage?: string;
}): StateDocument {
  return {
    version: STATE_VERSION,
    lineage: identity.lineage ?? randomUUID(),
    serial: 0,
    name: identity.name,
    stack: identity.stack,
    tool_version: identity.toolVersion,
    resources: {},
  };
}

/**
 * The document as stored, one resource a line, closed by a checksum over everything else. `before`: the one it came from,
 * as it was read.
 */
export function serialiseDocument(document: StateDocument, cipher?: Cipher, before?: StateDocument): string {
  const plain = present(document);
  if (cipher === undefined) return withChecksum(plain, before && StoredLines.of(before));
  const clear = { version: document.version, lineage: document.lineage, serial: document.serial };
  return withChecksum({ ...clear, encrypted: cipher.seal(canonical(plain), canonical(clear)) });
}

/** For people to read and edit: indented and without checksum. `parseDocument` with `edited` reads it back. */
export function renderDocument(document: StateDocument): string {
  return `${JSON.stringify(present(document), null, 2)}\n`;
}

export interface ParseOptions {
  readonly cipher?: Cipher | undefined;
  /** A person may have written it: the checksum may be missing, but not wrong. */
  readonly edited?: boolean;
}

/** Reads a stored document, or says why it cannot be trusted and how to repair it. */
export function parseDocument(text: string, place: Place, options: ParseOptions = {}): StateDocument {
  const stored = parseObject(text, place);
  refuseNewer(stored, place);
  const asWritten = isAsWritten(text, stored);
  if (!asWritten) checkChecksum(stored, place, options.edited === true);
  const plain = stored['encrypted'] === undefined ? stored : decrypt(stored, place, options.cipher);
  const document = Object.fromEntries(Object.entries(plain).filter(([key]) => key !== 'checksum'));
  const problem = documentProblem(document);
  if (problem !== undefined) throw damaged(place, problem);
  shareScopes(document['resources'] as unknown as Record<string, { scope: Recorded['scope'] }>);
  const read = document as unknown as StateDocument;
  if (asWritten && plain === stored) readFrom(read, text);
  return read;
}

/** Most resources live in few scopes. */
function shareScopes(resources: Readonly<Record<string, { scope: Recorded['scope'] }>>): void {
  const scopes = new SharedScopes();
  for (const record of Object.values(resources)) record.scope = scopes.share(record.scope);
}

function parseObject(text: string, place: Place): JsonObject {
  if (text.trim() === '') throw damaged(place, 'it is empty');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw damaged(place, 'it is not complete JSON');
  }
  if (!isObject(parsed)) throw damaged(place, 'it is not a JSON object');
  return parsed;
}

function refuseNewer(stored: JsonObject, place: Place): void {
  const version = stored['version'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw damaged(place, 'it names no format version');
  }
  if (version <= STATE_VERSION) return;
  throw new HoldfastError(
    'state',
    `${place.name} has format version ${version}; this Holdfast reads up to version ${STATE_VERSION}`,
    { advice: 'Use the Holdfast release that wrote it, or a newer one. Nothing was changed.' },
  );
}

/**
 * A text exactly as `serialiseDocument` makes it: without line ends and its first member it is the canonical JSON that
 * the checksum is over. Saves sorting everything again.
 */
function isAsWritten(text: string, stored: JsonObject): boolean {
  const first = `{"checksum":${JSON.stringify(stored['checksum'] ?? null)},\n`;
  return text.startsWith(first) && stored['checksum'] === checksumOfLines(text, first.length);
}

function checkChecksum(stored: JsonObject, place: Place, edited: boolean): void {
  const { checksum, ...rest } = stored;
  if (checksum === undefined && edited) return;
  if (checksum !== hash('sha256', canonical(rest))) {
    throw damaged(
      place,
      edited
        ? 'its checksum does not fit; remove the line "checksum" after an edit'
        : 'its checksum does not fit',
    );
  }
}

function decrypt(stored: JsonObject, place: Place, cipher: Cipher | undefined): JsonObject {
  if (cipher === undefined) {
    throw new HoldfastError('state', `${place.name} is encrypted`, {
      advice: 'Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with.',
    });
  }
  const clear: JsonObject = {
    version: stored['version'] ?? null,
    lineage: stored['lineage'] ?? null,
    serial: stored['serial'] ?? null,
  };
  return parseObject(cipher.open(stored['encrypted'] ?? null, canonical(clear), place), place);
}

/** The document as JSON; never one that could not be read back. */
function present(document: StateDocument): JsonObject {
  const plain = document as unknown as JsonObject;
  const problem = documentProblem(plain);
  if (problem !== undefined) throw new HoldfastError('bug', `an invalid state was to be stored: ${problem}`);
  return plain;
}

/** The checksum is over canonical JSON; its first brace is what it stands behind in the stored text. */
function withChecksum(document: JsonObject, stored?: StoredLines): string {
  const checksum = createHash('sha256').update('{');
  const pieces: string[] = [];
  for (const batch of batched(linesOf(document, stored))) {
    checksum.update(batch.join(''));
    pieces.push(batch.join('\n'));
  }
  return [`{"checksum":"${checksum.digest('hex')}",`, ...pieces, ''].join('\n');
}

/** Canonical JSON without its first brace, cut where the stored text has its line ends. */
function* linesOf(document: JsonObject, stored: StoredLines | undefined): Generator<string> {
  const keys = Object.keys(document)
    .filter((key) => document[key] !== undefined)
    .sort();
  for (const [index, key] of keys.entries()) {
    const value = document[key] as Json;
    const end = index === keys.length - 1 ? '}' : ',';
    if (key === 'resources' && isObject(value)) {
      yield '"resources":{';
      yield* resourceLines(value as unknown as StateDocument['resources'], stored);
      yield `}${end}`;
    } else yield `${member(key, value)}${end}`;
  }
}

function* resourceLines(
  resources: StateDocument['resources'],
  stored: StoredLines | undefined,
): Generator<string> {
  const keys = Object.keys(resources).sort();
  if (keys.length === 0) yield '';
  for (const [index, key] of keys.entries()) {
    const record = resources[key] as Recorded;
    const start = beginning(key);
    const line = stored?.line(key, start, record) ?? `${start}${canonical(record as unknown as Json)}`;
    yield index === keys.length - 1 ? line : `${line},`;
  }
}

function member(key: string, value: Json): string {
  return `${beginning(key)}${canonical(value)}`;
}

function beginning(key: string): string {
  return `${JSON.stringify(key)}:`;
}
