import { formatAddress, parseAddress } from '../core/address.ts';
import { parsePath } from '../core/path.ts';
import { placeOfProperty } from './block-source.ts';
import { findCycles } from './cycles.ts';
import type { Draft } from './draft.ts';
import type { Findings, Place } from './findings.ts';
import { pathOf, placeOfName } from './manifest.ts';
import type { FoundReference } from './probe.ts';
import { checkTarget, type Targets } from './refer.ts';
import { didYouMean } from './suggest.ts';

/** What each resource needs first: the targets of its references and what it names under `dependsOn`. */
export function findDependencies(
  drafts: readonly Draft[],
  targets: Targets,
  findings: Findings,
): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>();
  const needing = drafts.filter(
    ({ probe, options }) => probe.references.length + options.dependsOn.length > 0,
  );
  if (needing.length === 0) return needs;
  const byAddress = new Map(drafts.map((draft) => [draft.address, draft]));
  for (const draft of needing) {
    const explicit = expandDependsOn(draft, targets, findings);
    const { references } = draft.probe;
    for (const found of references) checkReference(found, draft, byAddress, findings);
    if (explicit.length + references.length === 0) continue;
    const all = [...explicit, ...references.map(({ reference }) => reference.address)];
    needs.set(draft.address, [...new Set(all)].sort());
  }
  reportCycles(byAddress, needs, findings);
  return needs;
}

/** Reports a reference to a property that its target's kind does not have. */
export function checkReference(
  { reference, path }: FoundReference,
  at: Pick<Draft, 'block' | 'address'>,
  drafts: ReadonlyMap<string, Draft>,
  findings: Findings,
): void {
  const place = placeOfProperty(at.block, at.address, path, 'value');
  checkReferenceAt(reference, place, drafts, findings);
}

/** The same, for a reference that stands anywhere. */
export function checkReferenceAt(
  { address, path }: FoundReference['reference'],
  place: Place,
  drafts: ReadonlyMap<string, Draft>,
  findings: Findings,
): void {
  const target = drafts.get(address);
  if (target === undefined) return;
  const { resource } = target.found;
  const { passthrough = [] } = target.options.options;
  const problem = checkTarget(resource, target.read.variant, parsePath(path) ?? [path], passthrough);
  if (problem !== undefined) findings.error(place, `${address}: ${problem.summary}`, problem.detail);
}

/** The name of a group means all its instances. */
function expandDependsOn(draft: Draft, targets: Targets, findings: Findings): readonly string[] {
  return draft.options.dependsOn.flatMap((text) => {
    const { name, key } = parseAddress(text) ?? { name: text };
    const keys = targets.get(name);
    if (keys === 'broken') return [];
    const known = targets.has(name) && (key === undefined || keys?.has(key) === true);
    if (!known) {
      const place = { ...placeOfName(draft.block), address: draft.address };
      const near = didYouMean(key ?? name, key === undefined ? targets.keys() : (keys ?? []));
      findings.error(optionPlace(draft) ?? place, `dependsOn: no resource is called ${text}`, near);
      return [];
    }
    if (key !== undefined || keys === undefined) return [key === undefined ? name : formatAddress(name, key)];
    return [...keys].map((each) => formatAddress(name, each));
  });
}

function optionPlace({ block, address }: Draft): Place | undefined {
  const { value } = block.entry;
  const options = value.kind === 'map' ? value.entries.get('options')?.value : undefined;
  const entry = options?.kind === 'map' ? options.entries.get('dependsOn') : undefined;
  if (entry === undefined) return undefined;
  const path = [...pathOf(block), 'options', 'dependsOn'];
  return { file: block.file, start: entry.value.start, end: entry.value.end, path, address };
}

function reportCycles(
  drafts: ReadonlyMap<string, Draft>,
  needs: ReadonlyMap<string, readonly string[]>,
  findings: Findings,
): void {
  for (const cycle of findCycles(needs.keys(), (address) => needs.get(address) ?? [])) {
    const [first = ''] = cycle;
    const draft = drafts.get(first);
    const place = draft && { ...placeOfName(draft.block), address: first };
    const detail = 'None of them can be applied first. Remove one of the references or dependsOn.';
    const itself = cycle.length === 1 ? `${first} depends on itself` : undefined;
    findings.error(
      place,
      itself ?? `resources depend on each other: ${[...cycle, first].join(' → ')}`,
      detail,
    );
  }
}
