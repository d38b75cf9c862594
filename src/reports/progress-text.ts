import type { RunEvent } from '../core/events.ts';
import type { Action, Change } from '../core/model.ts';
import { HoldfastError } from '../core/errors.ts';
import { neutral, neutralLine } from './neutral.ts';
import { errorText } from './problem-text.ts';
import type { View } from './view.ts';

/** Beginning, middle and end of what happens to one address. */
interface Phrases {
  readonly start: string;
  readonly still: string;
  readonly done: string;
}

const CREATING: Phrases = { start: 'Creating...', still: 'Still creating...', done: 'Creation complete' };
const MODIFYING: Phrases = {
  start: 'Modifying...',
  still: 'Still modifying...',
  done: 'Modifications complete',
};
const REPLACING: Phrases = {
  start: 'Replacing...',
  still: 'Still replacing...',
  done: 'Replacement complete',
};
const DESTROYING: Phrases = {
  start: 'Destroying...',
  still: 'Still destroying...',
  done: 'Destruction complete',
};
const IMPORTING: Phrases = { start: 'Importing...', still: 'Still importing...', done: 'Import complete' };
const FORGETTING: Phrases = {
  start: 'Forgetting...',
  still: 'Still forgetting...',
  done: 'No longer managed',
};
const MOVING: Phrases = { start: 'Moving...', still: 'Still moving...', done: 'Move complete' };

const PHRASES: Readonly<Record<Action, Phrases>> = {
  'no-op': MOVING,
  create: CREATING,
  update: MODIFYING,
  replace: REPLACING,
  'replace-create-first': REPLACING,
  delete: DESTROYING,
  import: IMPORTING,
  'import-update': IMPORTING,
  move: MOVING,
  forget: FORGETTING,
};

/** One event as a line for people. */
export function progressText(event: RunEvent, view: View): string {
  switch (event.type) {
    case 'refresh_start':
      return view.paint('dim', `${neutralLine(event.scope)}: Reading...`);
    case 'refresh_complete':
      return view.paint(
        'dim',
        `${neutralLine(event.scope)}: Read (${event.objects} ${event.objects === 1 ? 'object' : 'objects'})`,
      );
    case 'apply_start':
      return bold(event.change, PHRASES[event.change.action].start + suffix(event.change.id), view);
    case 'apply_progress':
      return bold(
        event.change,
        `${PHRASES[event.change.action].still} [${seconds(event.elapsedMs)} elapsed]`,
        view,
      );
    case 'apply_complete':
      return completeText(event, view);
    case 'apply_errored':
      return failedText(event, view);
    case 'note':
      return neutral(event.message);
    case 'recovered':
      return `${view.paint('bold', neutralLine(event.address))}: ${neutral(event.message)}`;
  }
}

function completeText(event: Extract<RunEvent, { type: 'apply_complete' }>, view: View): string {
  const { done } = PHRASES[event.change.action];
  const line = bold(event.change, `${done} after ${seconds(event.elapsedMs)}${suffix(event.id)}`, view);
  return [line, ...event.notes.map((note) => `  note: ${neutral(note)}`)].join('\n');
}

function failedText(event: Extract<RunEvent, { type: 'apply_errored' }>, view: View): string {
  const { error, change } = event;
  if (error instanceof HoldfastError) return errorText(error, view, change.address);
  return bold(change, `failed after ${seconds(event.elapsedMs)}: ${neutral(error.message)}`, view);
}

function bold({ address }: Change, text: string, view: View): string {
  return view.paint('bold', `${neutralLine(address)}: ${text}`);
}

function suffix(id: string | undefined): string {
  return id === undefined ? '' : ` [id=${neutralLine(id)}]`;
}

/** `0s`, `59s`, `2m5s`. */
export function seconds(ms: number): string {
  const whole = Math.floor(ms / 1000);
  return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}m${whole % 60}s`;
}
