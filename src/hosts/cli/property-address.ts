import { parseAddress } from '../../core/address.ts';
import { parsePath } from '../../core/path.ts';
import { usage } from './flags.ts';

/** `ADDR#PROP` taken apart; a group's key may hold `#`, so the first one after a whole address counts. */
export function propertyAddress(text: string): { readonly address: string; readonly path: string } {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const address = text.slice(0, at);
    const path = text.slice(at + 1);
    if (parseAddress(address) !== undefined && parsePath(path) !== undefined) return { address, path };
  }
  throw usage(`${JSON.stringify(text)} names no property`, 'Write ADDR#PROP as `holdfast drift` shows them.');
}
