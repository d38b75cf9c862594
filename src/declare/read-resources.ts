import { pathOf, placeIn, placeOfName, type Block, type Manifest } from './manifest.ts';
import type { Draft } from './draft.ts';
import type { Entries } from './entries.ts';
import { expand, type Group, type Instance } from './instances.ts';
import { readOptions, type ReadOptions } from './options.ts';
import { probe } from './probe.ts';
import { findType, type FoundType, type Providers } from './providers.ts';
import { readProperties } from './resource.ts';
import { expectMap, refuseUnknownKeys } from './shape.ts';
import { didYouMean } from './suggest.ts';
import type { World } from './world.ts';

const KEYS = ['type', 'forEach', 'properties', 'options'];

/** All blocks under `resources`, forEach worked out. */
export function readGroups(manifest: Manifest, world: World): readonly Group[] {
  return [...manifest.resources.values()].flatMap((block) => {
    const map = expectMap(
      block.entry.value,
      () => placeOfName(block),
      `"${block.entry.name}"`,
      world.findings,
    );
    if (map === undefined) return [];
    refuseUnknownKeys(map, block.file, pathOf(block), KEYS, world.findings);
    return [expand(block, map, world)];
  });
}

/** Reads every instance of every group; what cannot be read is reported and left out. */
export function readDrafts(
  groups: readonly Group[],
  providers: Providers,
  entries: Entries,
  world: World,
): readonly Draft[] {
  return groups.flatMap((group) => {
    if (group.map.instances?.size === 0) return [];
    const found = findType(group.block, providers, world.findings);
    if (found === undefined) return [];
    return group.instances.flatMap((instance) => readDraft(group, instance, found, entries, world) ?? []);
  });
}

function readDraft(
  group: Group,
  instance: Instance,
  found: FoundType,
  entries: Entries,
  world: World,
): Draft | undefined {
  const options = readOptions(group, instance, world);
  const { block } = instance;
  const entry = chooseEntry(block, options, found, entries, world);
  const resolved = entry === undefined ? undefined : entries.get(entry, () => placeOfProvider(block))?.entry;
  const read = readProperties(instance, found, resolved, world);
  if (read === undefined || entry === undefined) return undefined;
  return {
    address: instance.address,
    group,
    block,
    found,
    entry,
    options,
    read,
    probe: probe(read.properties),
  };
}

/** The entry named in the options, else the one named like the provider, written or not. */
function chooseEntry(
  block: Block,
  { provider }: ReadOptions,
  found: FoundType,
  entries: Entries,
  world: World,
): string | undefined {
  const name = provider ?? found.provider.name;
  const configured = entries.providerOf(name);
  if (configured === found.provider.name) return name;
  const written = provider === undefined ? '' : ` (options.provider: ${provider})`;
  const summary =
    configured === undefined
      ? `there is no provider entry "${name}"`
      : `the entry "${name}" is one of ${configured}, not of ${found.provider.name}${written}`;
  const detail =
    configured === undefined ? didYouMean(name, entries.names()) : 'Choose another under options.provider.';
  world.findings.error(placeOfProvider(block), summary, detail);
  return undefined;
}

function placeOfProvider(block: Block): ReturnType<typeof placeOfName> {
  const { value } = block.entry;
  const options = value.kind === 'map' ? value.entries.get('options')?.value : undefined;
  const provider = options?.kind === 'map' ? options.entries.get('provider') : undefined;
  if (provider === undefined) return { ...placeOfName(block), address: block.entry.name };
  const path = [...pathOf(block), 'options', 'provider'];
  return { ...placeIn(block.file, provider.value, path), address: block.entry.name };
}
