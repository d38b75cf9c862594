import type { Action, Change } from '../../core/model.ts';
import { ACTION_WORDS } from '../change-heading.ts';
import { placeText, rangeOf } from '../place.ts';
import { carriedWords, shownProperties } from '../shown-change.ts';
import { markup, type Markup } from './markup.ts';
import { scopeText, type Row, type Tone } from './row.ts';
import { comparedCells } from './value-cells.ts';
import { valuesTable } from './values-table.ts';

const TONES: Readonly<Record<Action, Tone>> = {
  'no-op': 'good',
  create: 'good',
  update: 'warn',
  replace: 'bad',
  'replace-create-first': 'bad',
  delete: 'bad',
  import: 'calm',
  'import-update': 'warn',
  move: 'calm',
  forget: 'warn',
};

/** The word by which a change can be filtered. */
export function kindOf({ action }: Change): string {
  return action === 'no-op' ? 'unchanged' : action;
}

/** One change of a plan as a row. */
export function changeRow(change: Change): Row {
  const { address, action, type, variant, scope, source } = change;
  const more = details(change);
  return {
    address,
    kind: kindOf(change),
    tone: TONES[action],
    type,
    variant,
    scope: scopeText(scope),
    place: more === undefined ? '' : placeText(rangeOf(source)),
    ...(more !== undefined && { more }),
  };
}

function details(change: Change): Row['more'] {
  const { action, properties, notes, hazards } = change;
  if (action === 'no-op' && properties.length + notes.length + hazards.length === 0) return undefined;
  return { summary: summaryOf(change), body: markup`${facts(change)}${values(change)}` };
}

function facts(change: Change): Markup[] {
  const { id, previousAddress, reason, hazards, notes, carried } = change;
  return [
    ...(id === undefined ? [] : [markup`<p>id <code>${id}</code></p>`]),
    ...(previousAddress === undefined ? [] : [markup`<p>formerly <code>${previousAddress}</code></p>`]),
    ...(reason === undefined ? [] : [markup`<p>${reason}</p>`]),
    ...hazards.map((hazard) => markup`<p class="hazard"><strong>Hazard:</strong> ${hazard}</p>`),
    ...notes.map((note) => markup`<p>Note: ${note}</p>`),
    ...(carried.length === 0
      ? []
      : [markup`<p>${capitalised(carriedWords(change))}: ${carried.join(', ')}</p>`]),
  ];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function summaryOf({ action, properties, hazards }: Change): string {
  const what = action === 'no-op' ? 'Notes' : ACTION_WORDS[action].sentence;
  const paths = properties.map(({ path }) => path);
  const listed = paths.length === 0 ? '' : `: ${paths.join(', ')}`;
  return `${what}${listed}${hazards.length === 0 ? '' : ' (hazard)'}`;
}

function values(change: Change): Markup | undefined {
  const rows = shownProperties(change).map(
    ({ path, before, after, why }) =>
      markup`<tr><th scope="row" class="mono">${path}</th>${comparedCells(before, after, path)}<td>${why}</td></tr>\n`,
  );
  return valuesTable(change.address, ['Property', 'Live now', 'After apply', 'Why'], rows);
}
