import { Patterns } from './patterns.ts';
import type { Desired, Recorded } from './model.ts';
import { recordsOf } from './records-of.ts';
import { renamedFrom } from './renamed.ts';

export interface Selection {
  readonly targets: readonly string[];
  readonly excludes: readonly string[];
}

const everything = (): boolean => true;

/**
 * Which addresses a run is about: targets with all they need, less what is excluded and all that needs it.
 * Without targets everything is meant. A renamed resource goes with its record, by either name.
 */
export function selector(
  { targets, excludes }: Selection,
  desired: readonly Desired[],
  recorded: Readonly<Record<string, Recorded>>,
): (address: string) => boolean {
  if (targets.length === 0 && excludes.length === 0) return everything;
  const needs = needsOf(desired, recorded);
  for (const [address, former] of renamedFrom(desired, recorded)) {
    needs.set(address, [...(needs.get(address) ?? []), former]);
    needs.set(former, [...(needs.get(former) ?? []), address]);
  }
  const all = [...needs.keys()];
  const wanted = targets.length === 0 ? new Set(all) : closure(new Patterns(targets).among(all), needs);
  const unwanted = closure(new Patterns(excludes).among(all), inverted(needs));
  return (address) => wanted.has(address) && !unwanted.has(address);
}

/** Patterns that mean none of these addresses. */
export function unmatchedPatterns({ targets, excludes }: Selection, addresses: readonly string[]): string[] {
  if (targets.length === 0 && excludes.length === 0) return [];
  return new Patterns([...targets, ...excludes]).unmatched(addresses);
}

/** The selected part of a state; the state itself where all of it is. */
export function selectedOf(
  recorded: Readonly<Record<string, Recorded>>,
  selected: (address: string) => boolean,
): Readonly<Record<string, Recorded>> {
  if (selected === everything) return recorded;
  return Object.fromEntries(recordsOf(recorded).filter(([address]) => selected(address)));
}

function needsOf(
  desired: readonly Desired[],
  recorded: Readonly<Record<string, Recorded>>,
): Map<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>();
  for (const [address, { dependencies }] of recordsOf(recorded)) needs.set(address, dependencies);
  for (const { address, dependencies } of desired) needs.set(address, dependencies);
  return needs;
}

function closure(start: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set(start);
  for (const address of seen) for (const other of next.get(address) ?? []) seen.add(other);
  return seen;
}

function inverted(needs: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [address, needed] of needs) {
    for (const other of needed) {
      const users = result.get(other);
      if (users === undefined) result.set(other, [address]);
      else users.push(address);
    }
  }
  return result;
}
