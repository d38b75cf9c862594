import { neutralLine } from '../../../reports/neutral.ts';
import { fingerprintOf, type CycleResult, type Finding } from './cycle-result.ts';

export type NotificationFormat = 'json' | 'slack';

/** Most addresses a message names. */
const NAMED = 20;

/** Whether a cycle has news since the last report: something was done, or what is open is not what it was. */
export function isNews(result: CycleResult, reported: string): boolean {
  return result.applied.length > 0 || fingerprintOf(result) !== reported;
}

/** The body of one notification. Names and codes only: values stay at home. */
export function notificationBody(result: CycleResult, at: string, format: NotificationFormat): string {
  const text = sentence(result);
  if (format === 'slack') return JSON.stringify({ text: escaped(text) });
  const { name, stack, open, applied, failed } = result;
  const state = failed ? 'failed' : open.length > 0 ? 'open' : 'in-sync';
  return JSON.stringify({ format_version: '1.0', name, stack, at, state, text, applied, open });
}

/** One cycle in one sentence or two. */
export function sentence({ name, stack, open, applied, failed, reason }: CycleResult): string {
  const where = name === '' ? 'Holdfast' : `${name}/${stack}`;
  const parts = [
    ...(applied.length > 0 ? [`applied ${listed(applied)}`] : []),
    ...(failed ? [`could not finish${reason === undefined ? '' : `: ${reason}`}`] : []),
    ...(open.length > 0 && !failed ? [`${open.length} open: ${listed(open)}`] : []),
  ];
  return neutralLine(`${where}: ${parts.length === 0 ? 'in sync' : parts.join('; ')}`);
}

function listed(findings: readonly Finding[]): string {
  const named = findings.slice(0, NAMED).map(({ address, what }) => `${what} ${address}`.trim());
  const more = findings.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Slack reads `&`, `<` and `>` as markup. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
