import { groupOf, matchPattern } from './address.ts';

/**
 * Several `--target`, `--exclude` or `--replace` patterns. Only those with a `*` are tried one by one: a saved plan brings the
 * address of each of its changes, and looking those up costs the same however many there are.
 */
export class Patterns {
  readonly #patterns: readonly string[];
  readonly #whole: ReadonlySet<string>;
  readonly #globs: readonly string[];

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns;
    this.#whole = new Set(patterns.filter((pattern) => !isGlob(pattern)));
    this.#globs = patterns.filter(isGlob);
  }

  /** Addresses that at least one pattern means, in the given order. */
  among(addresses: readonly string[]): string[] {
    return addresses.filter((address) => this.means(address));
  }

  /** True when at least one pattern means the address. */
  means(address: string): boolean {
    if (this.#patterns.length === 0) return false;
    return (
      namesOf(address).some((name) => this.#whole.has(name)) ||
      this.#globs.some((pattern) => matchPattern(pattern, address))
    );
  }

  /** Patterns that mean none of these addresses. */
  unmatched(addresses: readonly string[]): string[] {
    const names = new Set(addresses.flatMap(namesOf));
    return this.#patterns.filter((pattern) =>
      isGlob(pattern) ? !addresses.some((address) => matchPattern(pattern, address)) : !names.has(pattern),
    );
  }
}

function isGlob(pattern: string): boolean {
  return pattern.includes('*');
}

/** What a pattern without `*` may say to mean an address. */
function namesOf(address: string): readonly string[] {
  const group = groupOf(address);
  return group === undefined ? [address] : [address, group];
}
