import { summarise } from '../core/plan-summary.ts';
import type { Action, Change } from '../core/model.ts';
import type { Plan } from '../core/result.ts';
import { unknownsIn, unknownsText } from '../core/unknowns.ts';
import { ACTION_WORDS } from './change-heading.ts';
import { changeText } from './change-text.ts';
import { wrapped } from './display-width.ts';
import { leftOutSentence } from './left-out.ts';
import { neutral, neutralLine } from './neutral.ts';
import { memberLines } from './value-lines.ts';
import { problemText } from './problem-text.ts';
import type { View } from './view.ts';

/** The plan for people, piece by piece. */
export function* planText(plan: Plan, view: View): Generator<string> {
  const active = plan.changes.filter(({ action }) => action !== 'no-op');
  const released = plan.changes.filter(
    ({ action, properties }) => action === 'no-op' && properties.length > 0,
  );
  if (active.length > 0) yield legend(active, view);
  const { detailed, rest } = split(active);
  for (const change of detailed) yield `${changeText(change, view)}\n`;
  if (rest.length > 0) yield `${restText(rest, view)}\n`;
  if (released.length > 0) yield `${releasedText(released)}\n`;
  yield* noted(plan.changes, view);
  for (const problem of plan.problems) yield `${problemText(problem, view)}\n`;
  yield summaryText(plan, active, view);
  yield unknownText(plan, view);
  yield outputsText(plan);
  yield footer(plan);
}

/** So many harmless changes are shown in full; beyond, a screen of counts tells more than pages of blocks. */
const DETAILED = 200;

/** What destroys, or names a hazard or a note, is always shown in full. */
function split(active: readonly Change[]): { detailed: readonly Change[]; rest: readonly Change[] } {
  if (active.length <= DETAILED) return { detailed: active, rest: [] };
  let room = DETAILED;
  const inFull = new Set(active.filter((change) => isGrave(change) || room-- > 0));
  return { detailed: [...inFull], rest: active.filter((change) => !inFull.has(change)) };
}

function isGrave({ action, hazards, notes }: Change): boolean {
  const harmless = ['create', 'update', 'import', 'import-update', 'move'].includes(action);
  return !harmless || hazards.length > 0 || notes.length > 0;
}

/** The other changes by kind and action, with how to see each. */
function restText(rest: readonly Change[], view: View): string {
  const counts = Map.groupBy(rest, ({ type, variant, action }) => `${type} ${variant}: ${action}`);
  const lines = [...counts].map(([what, changes]) => `    ${what} ${changes.length}`).sort();
  const advice = `and ${rest.length} more, all without hazards. -o json lists every request, --target ADDR shows one.`;
  return `${wrapped(`  # ${advice}`, view.width).join('\n')}\n${lines.join('\n')}\n`;
}

function legend(changes: readonly Change[], view: View): string {
  const order: Action[] = [
    'import',
    'create',
    'update',
    'replace',
    'replace-create-first',
    'delete',
    'forget',
  ];
  const present = new Set<Action>(
    changes.map(({ action }) => (action === 'import-update' ? 'update' : action)),
  );
  const lines = order
    .filter((action) => present.has(action))
    .map((action) => {
      const { symbol, ink, legend: words } = ACTION_WORDS[action];
      return `${ink === undefined ? symbol : view.paint(ink, symbol)} ${words}`;
    });
  const intro =
    'Holdfast compared what is declared with what is live. Actions are marked with these symbols:';
  const moves = lines.length === 0 ? '' : `${wrapped(intro, view.width).join('\n')}\n${lines.join('\n')}\n\n`;
  return `${moves}Holdfast will perform the following actions:\n\n`;
}

function releasedText(changes: readonly Change[]): string {
  const lines = changes.flatMap(({ address, properties }) =>
    properties.map(
      ({ path }) => `  ${neutralLine(address)}: ${neutralLine(path)} is no longer managed, stays as it is`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

function* noted(changes: readonly Change[], view: View): Generator<string> {
  for (const { action, address, notes } of changes) {
    if (action !== 'no-op') continue;
    for (const note of notes)
      yield `${wrapped(neutral(`Note: ${address}: ${note}`), view.width).join('\n')}\n\n`;
  }
}

function summaryText(plan: Plan, active: readonly Change[], view: View): string {
  const leftOut = leftOutSentence(plan);
  if (active.length > 0) {
    const rest = leftOut === '' ? '' : `${wrapped(leftOut, view.width).join('\n')}\n`;
    return `${view.paint('bold', planSentence(plan.changes))}\n${rest}`;
  }
  if (plan.problems.length > 0) return 'Nothing can be planned until the problems above are solved.\n';
  if (leftOut !== '')
    return `${wrapped(`Nothing else is to be done, but ${leftOut}`, view.width).join('\n')}\n`;
  const text =
    plan.changes.length === 0
      ? 'State holds nothing, and nothing is to be made.'
      : 'Everything declared is live as declared, so there is nothing to do.';
  return `${view.paint('bold', view.paint('green', 'No changes.'))} ${wrapped(text, view.width - 12).join('\n')}\n`;
}

/** Said last, so that nobody takes the plan for one that can be carried out. */
function unknownText({ changes }: Plan, view: View): string {
  const unknowns = unknownsIn(changes);
  if (unknowns.length === 0) return '';
  const text = `Not known in this run: ${unknownsText(unknowns)}. Such a plan can be read, but neither saved nor applied.`;
  return `\n${wrapped(neutral(text), view.width).join('\n')}\n`;
}

/** Terraform's last line: `Plan: 1 to import, 2 to add, 0 to change, 1 to destroy.` A replacement counts as an addition and a destruction. */
export function planSentence(changes: readonly Change[]): string {
  const count = summarise(changes);
  const parts = [
    ...(count.import > 0 ? [`${count.import} to import`] : []),
    `${count.create + count.replace} to add`,
    `${count.update} to change`,
    `${count.delete + count.replace} to destroy`,
    ...(count.move > 0 ? [`${count.move} to move`] : []),
    ...(count.forget > 0 ? [`${count.forget} to forget`] : []),
  ];
  return `Plan: ${parts.join(', ')}.`;
}

function outputsText(plan: Plan): string {
  if (Object.keys(plan.outputs).length === 0) return '';
  return `\nOutputs:\n${memberLines(plan.outputs, ' ').join('\n')}\n`;
}

function footer({ requests, unmanaged, name, stack }: Plan): string {
  const others =
    unmanaged.length === 0
      ? ''
      : `; ${unmanaged.length} live ${unmanaged.length === 1 ? 'object' : 'objects'} not managed here`;
  return `\nStack ${name}/${stack}: ${requests.reads} reads, ${requests.writes} writes to send${others}.\n`;
}
