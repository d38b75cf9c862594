import type { DriftClass, DriftReport } from '../../core/result.ts';
import { DRIFT_CLASSES, isQuiet, noDrift } from '../drift-classes.ts';
import { countClasses } from '../drift-report-document.ts';
import { driftRow } from './drift-row.ts';
import type { Page, Section, Tile } from './page.ts';
import { problemList } from './problem-list.ts';
import { resourceTable } from './resource-table.ts';
import type { Row } from './row.ts';
import { scopeTable } from './scopes.ts';
import { unmanagedTable } from './unmanaged-table.ts';

const CLASSES = Object.keys(DRIFT_CLASSES) as DriftClass[];

/** A drift report as a page. */
export function driftPage(report: DriftReport): Page {
  const { name, stack, timestamp, requests, resources } = report;
  const { head, rest } = noDrift(report);
  const differing = resources.filter(({ class: found }) => !isQuiet(found)).length;
  return {
    title: `Drift of ${name}/${stack}`,
    verdict: differing === 0 ? `${head} ${rest}` : `${differing} of ${resources.length} resources differ.`,
    tiles: tilesOf(report),
    sections: [...sectionsOf(report)],
    footer: `Holdfast, ${timestamp}, ${requests.reads} reads. To see what putting it right would send: holdfast plan`,
  };
}

/** Worst first. */
function tilesOf(report: DriftReport): Tile[] {
  const counts = countClasses(report);
  const tiles = CLASSES.map((found) => ({ name: found, value: counts[found] }));
  return tiles.filter(({ value }) => value > 0);
}

function* sectionsOf(report: DriftReport): Generator<Section> {
  const { problems, unmanaged, coverage, resources } = report;
  if (problems.length > 0) yield { id: 'problems', title: 'Problems', body: problemList(problems) };
  const kinds = CLASSES.filter((found) => resources.some((resource) => resource.class === found));
  yield { id: 'resources', title: 'Resources', body: resourceTable(rows(report), kinds, 'Class') };
  yield { id: 'scopes', title: 'Scopes', body: scopeTable(coverage) };
  if (unmanaged.length > 0) yield { id: 'unmanaged', title: 'Not managed', body: unmanagedTable(unmanaged) };
}

function* rows({ resources }: DriftReport): Generator<Row> {
  for (const resource of resources) yield driftRow(resource);
}
