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

/**
 * What each way of authenticating still lacks, in the order the keys are documented; only the ways begun where one is.
 * Undefined when one is complete.
 */
export function missingAlternatives(
  provider: Provider,
  present: ReadonlySet<string>,
): readonly (readonly string[])[] | undefined {
  const keys = Object.keys(provider.config);
  const groups = (provider.configAnyOf ?? []).map((group) => {
    const missing = group.filter((key) => !present.has(key));
    return { missing, begun: group.length - missing.length };
  });
  if (groups.length === 0 || groups.some(({ missing }) => missing.length === 0)) return undefined;
  const most = Math.max(...groups.map(({ begun }) => begun));
  return groups
    .filter(({ begun }) => begun === most)
    .map(({ missing }) => missing)
    .sort((a, b) => keys.indexOf(a[0] ?? '') - keys.indexOf(b[0] ?? ''));
}
