import type { DriftClass, PropertyDrift, ResourceDrift } from '../../core/result.ts';
import {
  acceptedOf,
  acceptedText,
  differingOf,
  DRIFT_CLASSES,
  isQuiet,
  shownDrift,
} from '../drift-classes.ts';
import { placeText, rangeOf } from '../place.ts';
import { markup, type Markup } from './markup.ts';
import { scopeText, type Row, type Tone } from './row.ts';
import { valueCell } from './value-cells.ts';
import { valuesTable } from './values-table.ts';

const TONES = { error: 'bad', warning: 'warn', note: 'calm', none: 'good' } as const;

function toneOf(found: DriftClass): Tone {
  return TONES[DRIFT_CLASSES[found].level];
}

/** One resource of a drift report as a row. */
export function driftRow(drift: ResourceDrift): Row {
  const quiet = isQuiet(drift.class) && acceptedOf(drift).length === 0;
  return {
    address: drift.address,
    kind: drift.class,
    tone: toneOf(drift.class),
    type: drift.type,
    variant: drift.variant,
    scope: scopeText(drift.scope),
    place: quiet ? '' : placeText(rangeOf(drift.source)),
    ...(!quiet && { more: { summary: summaryOf(drift), body: body(drift) } }),
  };
}

function summaryOf(drift: ResourceDrift): string {
  const paths = differingOf(drift).map(({ path }) => path);
  const accepted = acceptedOf(drift).map(({ path }) => path);
  const title = `${DRIFT_CLASSES[drift.class].title}${paths.length === 0 ? '' : `: ${paths.join(', ')}`}`;
  return accepted.length === 0 ? title : `${title} (accepted: ${accepted.join(', ')})`;
}

function body(drift: ResourceDrift): Markup {
  const { id, changedAt } = drift;
  const { meaning, advice } = DRIFT_CLASSES[drift.class];
  const facts = [
    markup`<p>${meaning} ${advice}</p>`,
    ...(id === undefined ? [] : [markup`<p>id <code>${id}</code></p>`]),
    ...(changedAt === undefined ? [] : [markup`<p>Last changed at the vendor: ${changedAt}</p>`]),
  ];
  const rows = [...differingOf(drift), ...acceptedOf(drift)].map((property) => valuesRow(drift, property));
  const columns = ['Property', 'Last applied', 'Declared', 'Live now'];
  return markup`${facts}${valuesTable(drift.address, columns, rows)}`;
}

function valuesRow({ source }: ResourceDrift, property: PropertyDrift): Markup {
  const { path, class: found } = property;
  const place = placeText(rangeOf(source, path));
  const cells = (['applied', 'declared', 'observed'] as const).map((name) =>
    valueCell(shownDrift(property, property[name]), `${path}, ${name}`),
  );
  const head = markup`<span class="mono">${path}</span><br><span class="badge ${toneOf(found)}">${found}</span>`;
  const accepted = property.accepted === undefined ? undefined : markup`<p>${acceptedText(property)}</p>`;
  return markup`<tr><th scope="row">${head}${accepted}<br><span class="soft mono">${place}</span></th>${cells}</tr>\n`;
}
