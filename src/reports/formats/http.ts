import type { Change, PlannedRequest } from '../../core/model.ts';
import type { Plan } from '../../core/result.ts';
import type { Format } from '../formats.ts';
import { neutral, neutralLine } from '../neutral.ts';

/** The exact requests of a plan in the form of `.http` files, placeholders where secrets and unknown ids will stand. */
export const http: Format = { mediaType: 'text/plain', plan: requestsText };

function* requestsText(plan: Plan): Generator<string> {
  const writing = plan.changes.filter(({ requests }) => requests.length > 0);
  yield `# ${neutralLine(`${plan.name}/${plan.stack}`)}: ${plan.requests.writes} requests, paths below each provider's base URL\n`;
  for (const change of writing) {
    for (const request of change.requests) yield requestText(change, request);
  }
}

function requestText(change: Change, request: PlannedRequest): string {
  const query = new URLSearchParams(request.query).toString();
  const target = `${request.path}${query === '' ? '' : `?${query}`}`;
  const what = `### ${change.address}: ${request.step}${request.field === undefined ? '' : ` ${request.field}`} (provider ${change.provider})`;
  const head = `${neutralLine(what)}\n${request.method} ${neutralLine(target)}\n`;
  if (request.body === undefined) return `\n${head}`;
  return `\n${head}Content-Type: application/json\n\n${neutral(JSON.stringify(request.body, null, 2))}\n`;
}
