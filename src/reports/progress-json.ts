import type { Diagnostic } from '../core/diagnostic.ts';
import { HoldfastError } from '../core/errors.ts';
import type { RunEvent } from '../core/events.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Change } from '../core/model.ts';
import { summarise } from '../core/plan-summary.ts';
import { errorDocument } from '../core/problem-document.ts';
import type { ApplyResult, Plan } from '../core/result.ts';

/** One line of the NDJSON stream of `apply --json` and `destroy --json`. */
export interface ProgressLine extends JsonObject {
  readonly type: string;
  readonly '@message': string;
}

/** First line of every stream. */
export function versionLine(toolVersion: string): ProgressLine {
  return { type: 'version', '@message': `Holdfast ${toolVersion}`, holdfast: toolVersion, ui: '1.0' };
}

/** A plan, or the short form of one that was reviewed. */
export interface Planned extends Pick<Plan, 'problems'> {
  readonly changes: readonly Named[];
}

/** What a line says of a change. */
type Named = Pick<Change, 'address' | 'previousAddress' | 'action' | 'type' | 'variant' | 'reason' | 'id'>;

/** What is planned: one line for each address that changes, then the counts. */
export function plannedLines(plan: Planned): ProgressLine[] {
  const changes = plan.changes.filter(({ action }) => action !== 'no-op');
  const counts = { ...summarise(plan.changes) };
  return [
    ...changes.map((change) =>
      line('planned_change', `${change.address}: plan to ${change.action}`, { change: changeOf(change) }),
    ),
    ...plan.problems.map(({ address, error }) => errorLine(error, address)),
    line('change_summary', `${changes.length} to change`, { changes: counts, operation: 'plan' }),
  ];
}

/** One event of the run. */
export function eventLine(event: RunEvent): ProgressLine {
  switch (event.type) {
    case 'refresh_start':
      return line(event.type, `Reading ${event.scope}`, { provider: event.provider, scope: event.scope });
    case 'refresh_complete':
      return line(event.type, `Read ${event.scope}`, {
        provider: event.provider,
        scope: event.scope,
        objects: event.objects,
      });
    case 'note':
      return diagnosticLine('warning', event.message);
    case 'recovered':
      return { ...diagnosticLine('warning', `${event.address}: ${event.message}`), address: event.address };
    default:
      return changeLine(event);
  }
}

type ChangeEvent = Extract<RunEvent, { readonly change: Change }>;

function changeLine(event: ChangeEvent): ProgressLine {
  const hook: Record<string, Json> = { change: changeOf(event.change) };
  if ('elapsedMs' in event) hook['elapsed_seconds'] = event.elapsedMs / 1000;
  if (event.type === 'apply_complete') {
    hook['notes'] = event.notes;
    if (event.id !== undefined) hook['id'] = event.id;
  }
  if (event.type === 'apply_errored') hook['error'] = errorJson(event.error);
  return line(event.type, `${event.change.address}: ${event.type.replace('apply_', '')}`, hook);
}

/** How the run ended: counts of what was done, what was not, and the outputs. */
export function resultLines(result: ApplyResult): ProgressLine[] {
  const outcomes = result.outcomes.map(({ address, outcome, id }) => ({
    address,
    outcome,
    ...(id !== undefined && { id }),
  }));
  const unsettled = result.unsettled.map(({ address, paths }) => ({ address, paths: [...paths] }));
  const done = outcomes.filter(({ outcome }) => outcome === 'done').length;
  return [
    line('change_summary', `${done} of ${outcomes.length} done`, {
      operation: 'apply',
      changes: doneCounts(result),
      outcomes,
      unsettled,
      requests: { ...result.requests },
      serial: result.serial,
      ...(result.head !== undefined && { head: result.head }),
    }),
    line('outputs', `${Object.keys(result.outputs).length} outputs`, { outputs: result.outputs }),
  ];
}

function doneCounts({ plan, outcomes }: ApplyResult): JsonObject {
  const done = new Set(outcomes.filter(({ outcome }) => outcome === 'done').map(({ address }) => address));
  return { ...summarise(plan.changes.filter(({ address }) => done.has(address))) };
}

/** An error that ended the run, or kept one address from it. */
export function errorLine(error: unknown, address?: string): ProgressLine {
  const document = errorJson(error);
  const summary = document['summary'];
  return line('diagnostic', typeof summary === 'string' ? summary : 'error', {
    severity: 'error',
    ...document,
    ...(address !== undefined && { address }),
  });
}

/** A finding about the user's files as a line of the stream. */
export function findingLine(finding: Diagnostic): ProgressLine {
  return line('diagnostic', finding.summary, { ...(finding as unknown as JsonObject) });
}

function diagnosticLine(severity: string, summary: string): ProgressLine {
  return line('diagnostic', summary, { severity, summary, detail: '' });
}

function errorJson(error: unknown): JsonObject {
  if (error instanceof HoldfastError) return { ...errorDocument(error) };
  return { code: 'bug', summary: error instanceof Error ? error.message : 'unknown error', detail: '' };
}

function changeOf({ address, previousAddress, action, type, variant, reason, id }: Named): JsonObject {
  return {
    address,
    ...(previousAddress !== undefined && { previous_address: previousAddress }),
    action,
    type,
    variant,
    ...(reason !== undefined && { reason }),
    ...(id !== undefined && { id }),
  };
}

function line(type: string, message: string, rest: Readonly<Record<string, Json>>): ProgressLine {
  return { type, '@message': message, ...rest };
}
