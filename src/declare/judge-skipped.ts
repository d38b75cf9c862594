import type { Diagnostic } from '../core/diagnostic.ts';
import { NAME } from '../core/address.ts';
import type { Place } from './findings.ts';
import { MANIFEST_KEYS, POLICY_KEYS } from './manifest-keys.ts';
import type { Entry, MapNode, Node } from './node.ts';
import { readLoosely } from './read-loosely.ts';
import { holdsBlocks, isBlock } from './resource-block.ts';
import type { SourceFile } from './source-file.ts';
import { suggest } from './suggest.ts';

/** What is to be told of a file that a directory does not take. */
export interface Judgement {
  readonly severity: Diagnostic['severity'];
  readonly place?: Place;
  readonly summary: string;
  readonly detail: string;
}

type Severity = Judgement['severity'];

const RESOURCES = 'resources';
const ELSEWHERE = 'Put it elsewhere if it belongs to something else.';

/** Looks at a file whose text shows no `resources`: a part of the manifest after all, to be told of, or somebody else's. */
export function judgeSkipped(file: SourceFile): 'part' | Judgement | undefined {
  const reading = readLoosely(file);
  if ('reason' in reading) return judgeBroken(file, reading.reason, reading.position);
  const maps = reading.roots.filter((root) => root.kind === 'map');
  if (maps.some(({ entries }) => entries.has(RESOURCES))) return 'part';
  for (const map of maps) {
    const found = judgeMap(map, file);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A file called `holdfast.NAME.yaml` gives values to a stack, whatever else it holds. */
export function judgeSideFile(file: SourceFile): Judgement | undefined {
  const reading = readLoosely(file);
  if ('reason' in reading) return undefined;
  const entries = reading.roots.flatMap((root) => (root.kind === 'map' ? [...root.entries.values()] : []));
  const foreign = entries.find(
    ({ name }) => MANIFEST_KEYS.includes(name) && name !== 'config' && name !== '$schema',
  );
  if (foreign === undefined) return undefined;
  return {
    severity: 'error',
    place: placeOf(foreign, file),
    summary: `${file.filename} holds "${foreign.name}", but a file of such a name only gives values to a stack`,
    detail: `Rename it: files called holdfast.NAME.yaml are never taken as a part of the manifest.`,
  };
}

function judgeMap(root: MapNode, file: SourceFile): Judgement | undefined {
  const entries = [...root.entries.values()];
  const not = `${file.filename} is no part of the manifest: it has no "${RESOURCES}"`;
  const block = entries.find(({ value }) => isBlock(value) || holdsBlocks(value));
  if (block !== undefined) {
    const where = isBlock(block.value) ? 'at its top' : `below "${block.name}"`;
    const detail = `Its resource blocks stand ${where}; put them below "${RESOURCES}".`;
    return { severity: 'error', place: placeOf(block, file), summary: not, detail };
  }
  const fits = entries.every(({ name }) => isOwn(name) || meantBy(name) !== undefined);
  const near = entries.find(
    ({ name, value }) => meantBy(name) === RESOURCES && (value.kind === 'map' || isEmpty(value)),
  );
  if (near !== undefined) {
    const detail = `Did you mean "${RESOURCES}" where it says "${near.name}"? ${ELSEWHERE}`;
    return { severity: fits ? 'error' : 'warning', place: placeOf(near, file), summary: not, detail };
  }
  const telling = entries.flatMap((entry) => {
    const severity = fits || isPolicy(entry) ? tells(entry) : undefined;
    return severity === undefined ? [] : [{ entry, severity }];
  });
  const worst = telling.find(({ severity }) => severity === 'error') ?? telling[0];
  if (worst === undefined) return undefined;
  const detail = `Its "${worst.entry.name}" has no effect. Add "${RESOURCES}: {}" to it, or name it with -f as well. ${ELSEWHERE}`;
  return { severity: worst.severity, place: placeOf(worst.entry, file), summary: not, detail };
}

/** How bad it is to overlook a key; undefined where its value is not what a manifest has there. */
function tells({ name, value }: Entry): Severity | undefined {
  const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
  const members = value.kind === 'map' ? [...value.entries.values()] : [];
  switch (meantBy(name)) {
    case 'policy':
      return value.kind === 'map' ? 'error' : undefined;
    case 'providers':
      return members.length > 0 && members.every((member) => member.value.kind === 'map')
        ? 'error'
        : undefined;
    case 'backend':
      return text === undefined ? undefined : 'error';
    case 'owner':
      return text === 'cli' || text === 'pulumi' ? 'error' : undefined;
    case 'config':
    case 'outputs':
      return members.length > 0 && members.every((member) => NAME.test(member.name)) ? 'warning' : undefined;
    case 'env':
      return members.some((member) => member.name === 'public') ? 'warning' : undefined;
    default:
      return undefined;
  }
}

/** A policy speaks for itself, whatever stands beside it. */
function isPolicy({ name, value }: Entry): boolean {
  return (
    meantBy(name) === 'policy' &&
    value.kind === 'map' &&
    [...value.entries.keys()].some((key) => POLICY_KEYS.includes(key))
  );
}

/** The manifest's key that a name is, or is nearly. */
function meantBy(name: string): string | undefined {
  return MANIFEST_KEYS.includes(name) ? name : suggest(name, MANIFEST_KEYS);
}

function isOwn(name: string): boolean {
  return name.startsWith('x-');
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function placeOf({ name, start, end }: Entry, file: SourceFile): Place {
  return { file, start, end, path: [name] };
}

/** Lines that begin with a word and a colon, or that are one word: keys at the top, as far as text alone can tell. */
const KEY_LINE = /^["']?([\w$-]+)["']?[ \t]*(?::|$)/gmu;
const TYPE_LINE = /\btype["']?:\s*["']?[a-z][\w-]*:[A-Z]\w*["']?\s*(?:[,}#]|$)/mu;

/** No frame is shown: whatever the file is, its text is nobody's business. */
function judgeBroken(file: SourceFile, reason: string, position: number): Judgement {
  const names = [...file.text.matchAll(KEY_LINE)].map(([, name = '']) => name);
  const meant = names.map(meantBy);
  const guards = ['policy', 'providers', 'backend', 'owner'];
  const fits = meant.every((name, index) => name !== undefined || isOwn(names[index] ?? ''));
  const isManifest =
    meant.includes(RESOURCES) ||
    TYPE_LINE.test(file.text) ||
    (fits && guards.some((name) => meant.includes(name)));
  const { line, column } = file.position(position);
  return {
    severity: isManifest ? 'error' : 'warning',
    summary: `${file.filename} is left out: it is not valid YAML (${reason}, at ${String(line)}:${String(column)})`,
    detail: isManifest
      ? `It looks like a part of the manifest. Mend it. ${ELSEWHERE}`
      : `A part of the manifest would be missed. Mend it. ${ELSEWHERE}`,
  };
}
