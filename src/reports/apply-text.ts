import { HoldfastError } from '../core/errors.ts';
import { summarise } from '../core/plan-summary.ts';
import type { ApplyResult } from '../core/result.ts';
import { wrapped } from './display-width.ts';
import { neutral } from './neutral.ts';
import { errorText } from './problem-text.ts';
import { memberLines } from './value-lines.ts';
import type { View } from './view.ts';

/** How a run ended, for people: counts, what was not done, what would not settle, outputs. */
export function* applyText(
  result: ApplyResult,
  verb: 'Apply' | 'Destroy' | 'Import',
  view: View,
): Generator<string> {
  yield* notDone(result, view);
  for (const { address, paths } of result.unsettled) yield `${unsettledText(address, paths, view)}\n`;
  yield `\n${headline(result, verb, view)}\n`;
  if (Object.keys(result.outputs).length > 0)
    yield `\nOutputs:\n${memberLines(result.outputs, ' ').join('\n')}\n`;
  if (result.head !== undefined) yield `\nHistory: serial ${result.serial}, head ${result.head}\n`;
}

function* notDone({ outcomes }: ApplyResult, view: View): Generator<string> {
  const sets = {
    failed: 'Failed',
    uncertain: 'Outcome not known, resolved by the next run',
    cancelled: 'Not done: cancelled',
    skipped: 'Not done: skipped',
  };
  for (const [outcome, words] of Object.entries(sets)) {
    const those = outcomes.filter((entry) => entry.outcome === outcome);
    if (those.length === 0) continue;
    const lines = those.map(
      ({ address, error }) => `  - ${address}${error === undefined ? '' : `: ${error.message}`}`,
    );
    yield `\n${view.paint('yellow', `${words}:`)}\n${lines.flatMap((line) => wrapped(neutral(line), view.width)).join('\n')}\n`;
  }
}

function unsettledText(address: string, paths: readonly string[], view: View): string {
  const error = new HoldfastError('error', `after the run ${address} still differs in ${paths.join(', ')}`, {
    advice: 'The vendor accepted the write but shows another value. Look at `holdfast plan`.',
  });
  return errorText(error, view, address);
}

function headline(result: ApplyResult, verb: string, view: View): string {
  const done = new Set(
    result.outcomes.filter(({ outcome }) => outcome === 'done').map(({ address }) => address),
  );
  const count = summarise(result.plan.changes.filter(({ address }) => done.has(address)));
  const parts = [
    ...(count.import > 0 ? [`${count.import} imported`] : []),
    `${count.create + count.replace} added`,
    `${count.update} changed`,
    `${count.delete + count.replace} destroyed`,
    ...(count.move > 0 ? [`${count.move} moved`] : []),
    ...(count.forget > 0 ? [`${count.forget} forgotten`] : []),
  ];
  const whole = result.outcomes.every(({ outcome }) => outcome === 'done') && result.unsettled.length === 0;
  const text = `${verb} ${whole ? 'complete' : 'incomplete'}! Resources: ${parts.join(', ')}.`;
  return view.paint('bold', view.paint(whole ? 'green' : 'red', text));
}
