import { splitProperty } from '../../core/address.ts';
import { parsePath } from '../../core/path.ts';
import { usage } from './flags.ts';

/** `ADDR#PROP` taken apart; anything else is a usage error. */
export function propertyAddress(text: string): { readonly address: string; readonly path: string } {
  const found = splitProperty(text);
  if (found !== undefined && parsePath(found.path) !== undefined) return found;
  throw usage(`${JSON.stringify(text)} names no property`, 'Write ADDR#PROP as `holdfast drift` shows them.');
}
