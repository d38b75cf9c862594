import { NAME } from '../core/address.ts';
import { locationOf, type Findings } from './findings.ts';
import { MANIFEST_KEYS, SECTIONS, SINGLES } from './manifest-keys.ts';
import { placeIn, placeOfName, type Block, type Document, type Manifest, type Single } from './manifest.ts';
import { expectMap, expectTexts, refuseUnknownKeys } from './shape.ts';

type Section = (typeof SECTIONS)[number];

/** Puts the files of a manifest together. A name that stands twice is an error that shows both places. */
export function unite(documents: readonly Document[], findings: Findings): Manifest {
  const singles = new Map<string, Single>();
  const publicNames = new Set<string>();
  const sections = new Map<Section, Map<string, Block>>(
    SECTIONS.map((name) => [name, new Map<string, Block>()]),
  );
  for (const document of documents) {
    const own = [...document.root.entries.keys()].filter((name) => name.startsWith('x-'));
    refuseUnknownKeys(document.root, document.file, [], [...MANIFEST_KEYS, ...own], findings);
    for (const name of SINGLES) addSingle(document, name, singles, findings);
    for (const [name, blocks] of sections) addSection(document, name, blocks, findings);
    for (const name of publicNamesOf(document, findings)) publicNames.add(name);
  }
  const section = (name: Section): ReadonlyMap<string, Block> =>
    sections.get(name) ?? new Map<string, Block>();
  return {
    documents,
    singles,
    publicNames,
    config: section('config'),
    providers: section('providers'),
    resources: section('resources'),
    outputs: section('outputs'),
  };
}

function addSingle(
  { file, root }: Document,
  name: string,
  singles: Map<string, Single>,
  findings: Findings,
): void {
  const entry = root.entries.get(name);
  if (entry === undefined) return;
  const first = singles.get(name);
  if (first === undefined) {
    singles.set(name, { file, entry });
    return;
  }
  const place = placeIn(first.file, first.entry, [name]);
  findings.error(
    placeIn(file, entry, [name]),
    `"${name}" belongs in one file only`,
    `It is set at ${locationOf(place)} already.`,
  );
}

function addSection(
  { file, root, readAgain }: Document,
  section: Section,
  blocks: Map<string, Block>,
  findings: Findings,
): void {
  const entry = root.entries.get(section);
  if (entry === undefined) return;
  const map = expectMap(entry.value, () => placeIn(file, entry, [section]), `"${section}"`, findings);
  for (const member of map?.entries.values() ?? []) {
    const block: Block = { file, section, entry: member, readAgain };
    const first = blocks.get(member.name);
    if (first === undefined) {
      checkName(block, findings);
      blocks.set(member.name, block);
    } else {
      const detail = `It is declared at ${locationOf(placeOfName(first))} already; rename or remove one of them.`;
      findings.error(placeOfName(block), `"${member.name}" is declared twice under ${section}`, detail);
    }
  }
}

function checkName(block: Block, findings: Findings): void {
  if (NAME.test(block.entry.name) && block.entry.name.length <= 200) return;
  const detail = 'Names begin with a letter or _ and go on with letters, digits, _ and -.';
  findings.error(placeOfName(block), `"${block.entry.name}" cannot be a name under ${block.section}`, detail);
}

function publicNamesOf({ file, root }: Document, findings: Findings): readonly string[] {
  const entry = root.entries.get('env');
  if (entry === undefined) return [];
  const map = expectMap(entry.value, () => placeIn(file, entry, ['env']), '"env"', findings);
  if (map === undefined) return [];
  refuseUnknownKeys(map, file, ['env'], ['public'], findings);
  const names = map.entries.get('public');
  return names === undefined
    ? []
    : expectTexts(names.value, placeIn(file, names, ['env', 'public']), '"public"', findings);
}
