import { parsePath } from './path.ts';

/** An address taken apart: the block's name and, for an instance of a group, its key. */
export interface Address {
  readonly name: string;
  readonly key?: string;
}

/** What a resource may be called, so that it can stand in `${resources.NAME.PROPERTY}`. */
export const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/u;

/** `shop`, or `shop["eu"]` for an instance of a group. */
export function formatAddress(name: string, key?: string): string {
  return key === undefined ? name : `${name}[${JSON.stringify(key)}]`;
}

/** Takes an address apart; integer keys may be written without quotes. Undefined where the text is no address. */
export function parseAddress(text: string): Address | undefined {
  const path = parsePath(text);
  const [name, key] = path ?? [];
  if (path === undefined || path.length > 2 || typeof name !== 'string' || !NAME.test(name)) return undefined;
  if (key === undefined) return text === name ? { name } : undefined;
  return text.startsWith(`${name}[`) ? { name, key: String(key) } : undefined;
}

/** `ADDR#PROP` taken apart; a group's key may hold `#`, so the first one after a whole address counts. */
export function splitProperty(text: string): { readonly address: string; readonly path: string } | undefined {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const address = text.slice(0, at);
    if (parseAddress(address) !== undefined) return { address, path: text.slice(at + 1) };
  }
  return undefined;
}

/**
 * Whether a `--target` or `--exclude` pattern means an address. Only `*` is special (any text, also none); brackets
 * are literal; a pattern that names a group means all its instances.
 */
export function matchPattern(pattern: string, address: string): boolean {
  const group = groupOf(address);
  return matchesGlob(pattern, address) || (group !== undefined && matchesGlob(pattern, group));
}

/** The block's name where an address is of one of its instances. */
export function groupOf(address: string): string | undefined {
  const bracket = address.indexOf('[');
  return bracket > 0 ? address.slice(0, bracket) : undefined;
}

/** Greedy from both ends, then piece by piece: linear in pattern times text, never exponential. */
function matchesGlob(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined) return pattern === text;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
