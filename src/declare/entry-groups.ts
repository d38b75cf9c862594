import type { Provider } from '../core/define.ts';

/**
 * Which keys may still be taken from the environment. Where the entry itself began one way of authenticating, the
 * other ways are closed: a stray variable must not win over what is written.
 */
export function chooseGroup(provider: Provider, declared: ReadonlySet<string>): (key: string) => boolean {
  const groups = provider.configAnyOf ?? [];
  const counts = groups.map((group) => group.filter((key) => declared.has(key)).length);
  const most = Math.max(0, ...counts);
  const chosen = groups[counts.indexOf(most)];
  if (most === 0 || chosen === undefined || counts.filter((count) => count === most).length > 1)
    return () => true;
  const closed = new Set(groups.flat().filter((key) => !chosen.includes(key)));
  return (key) => !closed.has(key);
}

/** The keys lacking in the group that is nearest to complete; undefined when one is complete. */
export function missingGroup(
  provider: Provider,
  present: ReadonlySet<string>,
): readonly string[] | undefined {
  const missing = (provider.configAnyOf ?? []).map((group) => group.filter((key) => !present.has(key)));
  if (missing.length === 0 || missing.some((keys) => keys.length === 0)) return undefined;
  return missing.reduce((best, keys) => (keys.length < best.length ? keys : best));
}
