import { summarise } from '../../core/plan-summary.ts';
import type { Plan } from '../../core/result.ts';
import { leftOutSentence } from '../left-out.ts';
import { planSentence } from '../plan-text.ts';
import { changeRow, kindOf } from './change-row.ts';
import { graphSection } from './graph-section.ts';
import { connected } from './layers.ts';
import { markup, type Markup } from './markup.ts';
import type { Page, Section, Tile } from './page.ts';
import { problemList } from './problem-list.ts';
import { requestList } from './requests.ts';
import { resourceTable } from './resource-table.ts';
import type { Row } from './row.ts';
import { planCoverage, scopeTable } from './scopes.ts';
import { plainTable } from './table.ts';
import { unmanagedTable } from './unmanaged-table.ts';
import { valueText } from './value-cells.ts';

/** A plan as a page. */
export function planPage(plan: Plan): Page {
  const { name, stack, requests, serial, toolVersion, timestamp } = plan;
  return {
    title: `Plan of ${name}/${stack}`,
    verdict: verdictOf(plan),
    tiles: tilesOf(plan).filter(({ value }) => value > 0),
    sections: [...sectionsOf(plan)],
    footer: `Holdfast ${toolVersion}, ${timestamp}, serial ${serial}, ${requests.reads} reads, ${requests.writes} writes to send. To carry it out: holdfast apply`,
  };
}

function verdictOf(plan: Plan): string {
  const { changes, problems } = plan;
  const leftOut = leftOutSentence(plan);
  if (changes.some(({ action }) => action !== 'no-op')) return `${planSentence(changes)} ${leftOut}`.trim();
  if (problems.length > 0) return 'Nothing can be planned until the problems are solved.';
  if (leftOut !== '') return `Nothing else is to be done, but ${leftOut}`;
  return 'No changes. Everything declared is live as declared.';
}

function tilesOf({ changes, problems, unmanaged, requests }: Plan): Tile[] {
  const count = summarise(changes);
  return [
    { name: 'to import', value: count.import },
    { name: 'to create', value: count.create },
    { name: 'to update', value: count.update },
    { name: 'to replace', value: count.replace },
    { name: 'to delete', value: count.delete },
    { name: 'moved', value: count.move },
    { name: 'to forget', value: count.forget },
    { name: 'unchanged', value: count.unchanged },
    { name: 'hazards', value: changes.reduce((sum, { hazards }) => sum + hazards.length, 0) },
    { name: 'problems', value: problems.length },
    { name: 'not managed', value: unmanaged.length },
    { name: 'requests', value: requests.writes },
  ];
}

function* sectionsOf(plan: Plan): Generator<Section> {
  const { changes, problems, unmanaged, outputs, requests } = plan;
  const kinds = [...new Set(changes.map(kindOf))].sort();
  if (problems.length > 0) yield { id: 'problems', title: 'Problems', body: problemList(problems) };
  if (changes.some(({ hazards }) => hazards.length > 0))
    yield { id: 'hazards', title: 'Hazards', body: hazardList(plan) };
  yield { id: 'resources', title: 'Resources', body: resourceTable(rows(plan), kinds, 'Action') };
  yield { id: 'scopes', title: 'Scopes', body: scopeTable(planCoverage(plan)) };
  if (unmanaged.length > 0) yield { id: 'unmanaged', title: 'Not managed', body: unmanagedTable(unmanaged) };
  if (requests.writes > 0) yield { id: 'requests', title: 'Requests', body: requestList(changes) };
  if (Object.keys(outputs).length > 0) yield { id: 'outputs', title: 'Outputs', body: outputTable(plan) };
  yield { id: 'graph', title: 'Dependencies', body: graphSection(dependenciesOf(plan)) };
}

function* hazardList({ changes }: Plan): Generator<Markup> {
  for (const { address, hazards } of changes) {
    for (const hazard of hazards)
      yield markup`<p class="hazard"><span class="mono">${address}</span>: ${hazard}</p>\n`;
  }
}

function* rows({ changes }: Plan): Generator<Row> {
  for (const change of changes) yield changeRow(change);
}

function outputTable({ outputs }: Plan): Iterable<Markup> {
  const lines = Object.entries(outputs).map(([name, value]) => [
    name,
    markup`<pre>${valueText(value)}</pre>`,
  ]);
  return plainTable('Outputs as far as they are known', [{ title: 'Name' }, { title: 'Value' }], lines);
}

function dependenciesOf({ changes }: Plan): ReturnType<typeof connected> {
  const own = changes.filter(({ deposed }) => deposed === undefined);
  return connected(own.map(({ address, record }) => [address, record?.dependencies ?? []] as const));
}
