import type { RunRecord } from '../core/store.ts';
import { isList, isObject } from '../core/json.ts';
import { plain } from '../core/placeholder.ts';
import { neutralLine } from './neutral.ts';
import type { View } from './view.ts';

/** Runs for people, newest first: one line each, and what was done below. */
export async function* historyText(runs: AsyncIterable<RunRecord>, view: View): AsyncGenerator<string> {
  for await (const run of runs) {
    yield `${view.paint('bold', headOf(run))}\n`;
    for (const { address, action, outcome } of run.changes) {
      const result = outcome === 'done' ? '' : view.paint('red', ` (${outcome})`);
      yield `    ${neutralLine(`${action} ${address}`)}${result}\n`;
    }
  }
}

/** One run with its requests. */
export function* runText(run: RunRecord, view: View): Generator<string> {
  yield `${view.paint('bold', headOf(run))}\n`;
  yield `    from ${run.started} to ${run.finished}, declared ${Object.keys(run.declared).length} resources\n`;
  for (const { address, action, outcome, requests } of run.changes) {
    yield `  ${neutralLine(`${action} ${address}: ${outcome}`)}\n`;
    for (const request of isList(requests) ? requests.filter(isObject) : []) {
      yield `    ${neutralLine(`${plain(request['method'] ?? '')} ${plain(request['path'] ?? '')}`)}\n`;
      if (request['body'] !== undefined) yield `      ${neutralLine(JSON.stringify(request['body']))}\n`;
    }
  }
}

function headOf({ serial, operation, finished, who, commit, run, partial }: RunRecord): string {
  const parts = [
    `#${serial}`,
    operation,
    finished,
    who,
    ...(commit === undefined ? [] : [commit.slice(0, 12)]),
    run,
  ];
  return neutralLine(parts.join('  ')) + (partial === true ? '  (a part of the stack)' : '');
}
