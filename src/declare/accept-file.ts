import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endOfAccept, type Accepted, type Seen } from '../core/accepted.ts';
import type { Json } from '../core/json.ts';
import { parsePath } from '../core/path.ts';
import { shellWord } from '../core/shell-word.ts';
import { shown } from './find-files.ts';
import type { Findings, Place } from './findings.ts';
import { placeIn, type Document } from './manifest.ts';
import type { Node } from './node.ts';
import { leavesProject } from './project-root.ts';
import { asDocument } from './read-documents.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { expectMap, refuseUnknownKeys } from './shape.ts';
import { SourceFile } from './source-file.ts';
import { didYouMean } from './suggest.ts';

/** Name of the reviewed file beside the manifest that holds accepted drift. */
export const ACCEPT_FILE = 'holdfast.accept.yaml';

/** What accepts are read for and checked against. */
export interface AcceptWish {
  readonly stack: string;
  /** Declared addresses; absent where resources were not read. */
  readonly addresses?: readonly string[];
  /** Milliseconds since the epoch; without it no entry counts as past. */
  readonly now?: number;
}

/** The accepts of one stack, from the `holdfast.accept.yaml` beside each file of the manifest. */
export function readAccepts(
  documents: readonly Document[],
  wish: AcceptWish,
  findings: Findings,
): readonly Accepted[] {
  const directories = new Set(documents.map(({ file }) => file.directory));
  return [...directories].flatMap((directory) => {
    const path = join(directory, ACCEPT_FILE);
    return existsSync(path) ? readFile(path, wish, findings) : [];
  });
}

function readFile(path: string, wish: AcceptWish, findings: Findings): Accepted[] {
  if (leavesProject(path, dirname(path))) {
    const detail = 'It is a symbolic link; put the file itself there.';
    findings.error(undefined, `${shown(path)} lies outside the project`, detail);
    return [];
  }
  const reading = readText(path);
  if ('problem' in reading) {
    findings.error(undefined, `${shown(path)} ${reading.problem}`, reading.advice);
    return [];
  }
  const file = new SourceFile(shown(path), reading.text, dirname(path));
  const root = asDocument(file, readYaml(file, findings), findings)?.root;
  if (root === undefined) return [];
  refuseUnknownKeys(root, file, [], ['$schema', 'accepted'], findings);
  const entry = root.entries.get('accepted');
  if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.value === null)) return [];
  if (entry.value.kind === 'list')
    return entry.value.items.flatMap((node, index) => readEntry(file, node, index, wish, findings));
  findings.error(placeIn(file, entry.value, ['accepted']), '"accepted" must be a list');
  return [];
}

const KEYS = ['address', 'path', 'stack', 'value', 'digest', 'until', 'reason', 'by'];

function readEntry(
  file: SourceFile,
  node: Node,
  index: number,
  wish: AcceptWish,
  findings: Findings,
): Accepted[] {
  const path = ['accepted', index];
  const map = expectMap(node, () => placeIn(file, node, path), 'an accepted value', findings);
  if (map === undefined) return [];
  refuseUnknownKeys(map, file, path, KEYS, findings);
  const at = (name: string): Place => placeIn(file, map.entries.get(name)?.value ?? map, [...path, name]);
  const text = (name: string): string => {
    const found = map.entries.get(name)?.value;
    return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : '';
  };
  const seen = seenOf(map.entries.get('value')?.value, text('digest'));
  const missing = ['address', 'path', 'until', 'reason'].find((name) => text(name) === '');
  if (missing !== undefined)
    return refused(findings, at(missing), `an accepted value needs the text "${missing}"`);
  if (seen === undefined)
    return refused(findings, at('value'), 'an accepted value needs either "value" or "digest"');
  if (map.entries.has('stack') && text('stack') !== wish.stack) return [];
  const by = text('by');
  const accepted: Accepted = {
    address: text('address'),
    path: text('path'),
    seen,
    until: text('until'),
    reason: text('reason'),
    ...(by !== '' && { by }),
    range: file.range(map.start, map.end),
  };
  return checkEntry(accepted, at, wish, findings) ? [accepted] : [];
}

function seenOf(value: Node | undefined, digest: string): Seen | undefined {
  if (value !== undefined && digest !== '') return undefined;
  if (value !== undefined) return { value: jsonOf(value) };
  return digest === '' ? undefined : { digest };
}

function checkEntry(
  { address, path, until }: Accepted,
  at: (name: string) => Place,
  { addresses, now }: AcceptWish,
  findings: Findings,
): boolean {
  const end = endOfAccept(until);
  const command = `holdfast drift accept ${shellWord(`${address}#${path}`)} --until DATE --reason TEXT`;
  if (addresses !== undefined && !addresses.includes(address)) {
    const near = didYouMean(address, addresses);
    const detail = `${near} Correct the address, or remove the entry.`.trim();
    findings.error(at('address'), `no resource is called ${address}`, detail);
  } else if (parsePath(path) === undefined) {
    findings.error(at('path'), `"${path}" is no property path`, 'Write it as `drift` shows it.');
  } else if (Number.isNaN(end)) {
    findings.error(at('until'), `"${until}" is no date`, 'Write it as 2026-12-31.');
  } else if (now !== undefined && end <= now) {
    const detail = `Nothing is done until somebody decides: renew it with \`${command}\`, or remove the entry.`;
    findings.error(at('until'), `the accept of ${address}#${path} ended on ${until}`, detail);
  } else return true;
  return false;
}

function refused(findings: Findings, place: Place, summary: string): Accepted[] {
  findings.error(place, summary, `Keys of an entry: ${KEYS.join(', ')}.`);
  return [];
}

function jsonOf(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(jsonOf);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, jsonOf(value)]));
}
