import type { Change, PlannedRequest } from '../../core/model.ts';
import type { DriftReport, Plan } from '../../core/result.ts';
import type { Format } from '../formats.ts';
import { neutral, neutralLine } from '../neutral.ts';

/**
 * The exact requests of a plan, or those that would put back what drifted, in the form of `.http` files; placeholders
 * where secrets and unknown ids will stand.
 */
export const http: Format = {
  mediaType: 'text/plain',
  plan: (plan) => requestsText(plan, plan.changes, `${plan.requests.writes} requests`),
  drift: (report) => requestsText(report, report.healing, healingText(report)),
};

function* requestsText(
  { name, stack }: Plan | DriftReport,
  changes: readonly Change[],
  count: string,
): Generator<string> {
  yield `# ${neutralLine(`${name}/${stack}`)}: ${count}, paths below each provider's base URL\n`;
  for (const change of changes) {
    for (const request of change.requests) yield requestText(change, request);
  }
}

function healingText({ healing }: DriftReport): string {
  const writes = healing.reduce((sum, { requests }) => sum + requests.length, 0);
  return `${writes} requests would put back what drifted`;
}

function requestText(change: Change, request: PlannedRequest): string {
  const query = new URLSearchParams(request.query).toString();
  const target = `${request.path}${query === '' ? '' : `?${query}`}`;
  const what = `### ${change.address}: ${request.step}${request.field === undefined ? '' : ` ${request.field}`} (provider ${change.provider})`;
  const head = `${neutralLine(what)}\n${request.method} ${neutralLine(target)}\n`;
  if (request.body === undefined) return `\n${head}`;
  return `\n${head}Content-Type: application/json\n\n${neutral(JSON.stringify(request.body, null, 2))}\n`;
}
