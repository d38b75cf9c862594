import type { FlagSpec } from './flag-spec.ts';
import { Flags, type Given } from './flags.ts';

/** Flags for a command that runs inside another: some as they were given, some set. */
export function derivedFlags(
  flags: Flags,
  kept: readonly FlagSpec[],
  set: Given,
  specs: readonly FlagSpec[] = kept,
): Flags {
  const given = kept.flatMap((spec): [string, unknown][] => {
    if (!flags.has(spec.name)) return [];
    return [[spec.name, spec.kind === 'switch' ? true : flags.list(spec.name)]];
  });
  return new Flags(specs, { ...Object.fromEntries(given), ...set }, {});
}
