import type { Problem } from '../../core/result.ts';
import { placeText, rangeOf } from '../place.ts';
import { markup, type Markup } from './markup.ts';

/** What kept addresses from being looked at, and what to do about it. */
export function* problemList(problems: readonly Problem[]): Generator<Markup> {
  for (const { address, error, source } of problems) {
    const where = [address, placeText(rangeOf(source))].filter((part) => part !== '').join(', ');
    const fields = Object.entries(error.fields).map(([field, text]) => `${field}: ${text}`);
    const more = [...fields, ...(error.advice === undefined ? [] : [error.advice])].join('\n');
    yield markup`<div class="problem"><p><strong>${error.message}</strong></p><p class="mono">${where}</p><pre>${more}</pre></div>\n`;
  }
}
