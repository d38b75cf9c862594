import type { Change, PlannedRequest } from '../../core/model.ts';
import { markup, type Markup } from './markup.ts';
import { valueText } from './value-cells.ts';

/** Every request `apply` would send, by address, with placeholders where secrets and unknown ids will stand. */
export function* requestList(changes: readonly Change[]): Generator<Markup> {
  yield markup`<p>Paths lie below each provider's base URL. Secrets and ids not known yet are placeholders.</p>\n<ol>\n`;
  for (const change of changes) {
    for (const request of change.requests) yield requestItem(change, request);
  }
  yield markup`</ol>\n`;
}

function requestItem({ address, provider }: Change, request: PlannedRequest): Markup {
  const { method, path, query, body, step, field } = request;
  const search = new URLSearchParams(query).toString();
  const target = search === '' ? path : `${path}?${search}`;
  const what = field === undefined ? step : `${step} ${field}`;
  const line = markup`<code><strong>${method}</strong> ${target}</code> <span class="soft">${address}, ${what}, provider ${provider}</span>`;
  if (body === undefined) return markup`<li>${line}</li>\n`;
  return markup`<li><details><summary>${line}</summary><div><pre>${valueText(body)}</pre></div></details></li>\n`;
}
