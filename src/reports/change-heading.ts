import type { Action, Change } from '../core/model.ts';
import { displayWidth, wrapped } from './display-width.ts';
import { neutral, neutralLine } from './neutral.ts';
import type { Ink, View } from './view.ts';

/** How an action is marked and said. */
export interface ActionWords {
  /** Three columns, right-aligned. */
  readonly symbol: string;
  readonly sentence: string;
  readonly legend: string;
  readonly ink?: Ink;
}

/** Terraform's symbols and sentences, and our own where it has none. */
export const ACTION_WORDS: Readonly<Record<Action, ActionWords>> = {
  'no-op': { symbol: '   ', sentence: 'stays as it is', legend: 'no change' },
  create: { symbol: '  +', sentence: 'will be created', legend: 'create', ink: 'green' },
  update: { symbol: '  ~', sentence: 'will be updated in-place', legend: 'update in-place', ink: 'yellow' },
  replace: {
    symbol: '-/+',
    sentence: 'must be replaced',
    legend: 'delete and then create replacement',
    ink: 'red',
  },
  'replace-create-first': {
    symbol: '+/-',
    sentence: 'must be replaced',
    legend: 'create replacement and then delete',
    ink: 'red',
  },
  delete: { symbol: '  -', sentence: 'will be destroyed', legend: 'destroy', ink: 'red' },
  import: { symbol: ' <=', sentence: 'will be imported', legend: 'import', ink: 'cyan' },
  'import-update': {
    symbol: '  ~',
    sentence: 'will be imported and updated in-place',
    legend: 'update in-place',
    ink: 'yellow',
  },
  move: { symbol: '   ', sentence: 'has moved', legend: 'move' },
  forget: {
    symbol: '  .',
    sentence: 'will no longer be managed, but will not be destroyed',
    legend: 'forget, keep the object',
    ink: 'yellow',
  },
};

/** The comment lines above a change's block: what will happen, why, and what to know before saying yes. */
export function headingLines(change: Change, view: View): string[] {
  const lines = [view.paint('bold', `  # ${sentence(change)}`)];
  if (change.action === 'import-update' && change.id !== undefined)
    lines.push(`  # (imported from ${change.id})`);
  if (change.previousAddress !== undefined && change.action !== 'move') {
    lines.push(`  # (moved from ${change.previousAddress})`);
  }
  const moved = change.action === 'move';
  if (change.reason !== undefined && !moved) lines.push(...comment(`(${change.reason})`, view));
  for (const hazard of change.hazards) {
    lines.push(...comment(`! ${hazard}`, view).map((line) => view.paint('red', line)));
  }
  for (const note of change.notes) lines.push(...comment(`note: ${note}`, view));
  return lines;
}

function sentence(change: Change): string {
  const address = neutralLine(change.address);
  if (change.action === 'move') return `${neutralLine(change.previousAddress ?? '')} has moved to ${address}`;
  return `${address} ${ACTION_WORDS[change.action].sentence}`;
}

function comment(text: string, view: View): string[] {
  const prefix = '  # ';
  return wrapped(neutral(text), view.width - displayWidth(prefix)).map((line) => prefix + line);
}
