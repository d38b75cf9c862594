import type { DriftClass, PropertyDrift, ResourceDrift } from '../../core/result.ts';
import { DRIFT_CLASSES, isQuiet, shownDrift } from '../drift-classes.ts';
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
  const quiet = isQuiet(drift.class);
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

function differing({ properties }: ResourceDrift): readonly PropertyDrift[] {
  return properties.filter(({ class: found }) => !isQuiet(found));
}

function summaryOf(drift: ResourceDrift): string {
  const paths = differing(drift).map(({ path }) => path);
  return `${DRIFT_CLASSES[drift.class].title}${paths.length === 0 ? '' : `: ${paths.join(', ')}`}`;
}

function body(drift: ResourceDrift): Markup {
  const { id, changedAt } = drift;
  const { meaning, advice } = DRIFT_CLASSES[drift.class];
  const facts = [
    markup`<p>${meaning} ${advice}</p>`,
    ...(id === undefined ? [] : [markup`<p>id <code>${id}</code></p>`]),
    ...(changedAt === undefined ? [] : [markup`<p>Last changed at the vendor: ${changedAt}</p>`]),
  ];
  const rows = differing(drift).map((property) => valuesRow(drift, property));
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
  return markup`<tr><th scope="row">${head}<br><span class="soft mono">${place}</span></th>${cells}</tr>\n`;
}
