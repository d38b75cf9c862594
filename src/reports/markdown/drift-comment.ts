import type { DriftClass, DriftReport, PropertyDrift, ResourceDrift } from '../../core/result.ts';
import { shellWord } from '../../core/shell-word.ts';
import {
  acceptedOf,
  acceptedText,
  differingOf,
  DRIFT_CLASSES,
  isQuiet,
  noDrift,
  shownDrift,
} from '../drift-classes.ts';
import { countClasses } from '../drift-report-document.ts';
import { placeText, rangeOf } from '../place.ts';
import { inlineValue } from '../value-lines.ts';
import { collapsed, marker, roomAfter, table } from './comment.ts';
import { fit, fitLines } from './fit.ts';
import { code, fenced, inert } from './inert.ts';
import { problemBlocks } from './problems.ts';

const ACCEPTED_BYTES = 6_000;
const COVERAGE_BYTES = 8_000;
const DETAIL_BYTES = 16_000;

/** A drift report as one comment, or the text of one issue, of at most 60,000 bytes. */
export function driftComment(report: DriftReport): string {
  const differing = report.resources.filter(({ class: found }) => !isQuiet(found));
  const head = headOf(report, differing.length);
  const foot = footOf(report, differing.length);
  const problems = problemBlocks(report.problems);
  const coverage = coverageOf(report);
  const accepted = acceptedList(report);
  const room = roomAfter(head, foot, problems, accepted, coverage);
  return head + problems + resourcesOf(differing, room) + accepted + coverage + foot;
}

function headOf(report: DriftReport, differing: number): string {
  const mark = marker('drift', report.name, report.stack);
  const counts = Object.entries(countClasses(report)) as [DriftClass, number][];
  const order = Object.keys(DRIFT_CLASSES);
  const rows = counts
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([found, count]) => [found, DRIFT_CLASSES[found].title, String(count)]);
  const { head, rest } = noDrift(report);
  const verdict =
    differing === 0
      ? `**${head}** ${rest}`
      : `**${differing} of ${report.resources.length} resources differ.**`;
  const summary = rows.length === 0 ? '' : table(['Class', 'Meaning', 'Resources'], rows);
  return `${mark}\n## Holdfast drift: ${inert(`${report.name}/${report.stack}`)}\n\n${verdict}\n\n${summary}`;
}

function resourcesOf(differing: readonly ResourceDrift[], room: number): string {
  if (differing.length === 0) return '';
  const { text, shown, left } = fit(differing, room, details);
  if (left === 0) return `### What differs\n\n${text}`;
  const why = `Only the first ${shown} of ${differing.length} resources are shown: a comment cannot hold more. The command below shows all.`;
  return `### What differs\n\n${text}${why}\n\n`;
}

function details(drift: ResourceDrift): string {
  const place = placeText(rangeOf(drift.source));
  const facts = [
    `# ${DRIFT_CLASSES[drift.class].meaning}`,
    `# ${DRIFT_CLASSES[drift.class].advice}`,
    ...(drift.id === undefined ? [] : [`# id ${drift.id}`]),
    ...(place === '' ? [] : [`# declared at ${place}`]),
    ...(drift.changedAt === undefined ? [] : [`# last changed at the vendor: ${drift.changedAt}`]),
  ];
  const properties = differingOf(drift).flatMap(propertyLines);
  const summary = `${code(drift.address)}: ${drift.class}`;
  const body = fitLines(`${[...facts, ...properties].join('\n')}\n`, DETAIL_BYTES);
  return collapsed(summary, fenced(body, 'diff'));
}

function propertyLines(property: PropertyDrift): string[] {
  const value = (name: 'applied' | 'declared' | 'observed'): string => {
    const shown = shownDrift(property, property[name]);
    return shown === undefined ? '(none)' : inlineValue(shown);
  };
  const head = `! ${property.path}: ${property.class}`;
  if (property.sensitive === true) return [head];
  return [
    head,
    `  applied   ${value('applied')}`,
    `+ declared  ${value('declared')}`,
    `- live      ${value('observed')}`,
  ];
}

function acceptedList({ resources }: DriftReport): string {
  const all = resources.flatMap((drift) =>
    acceptedOf(drift).map((property) => ({ address: drift.address, property })),
  );
  if (all.length === 0) return '';
  const { text, left } = fit(
    all,
    ACCEPTED_BYTES,
    ({ address, property }) =>
      `- ${code(`${address}#${property.path}`)}: ${inert(`${property.class}, ${acceptedText(property)}`)}\n`,
  );
  return `### Accepted\n\n${text}${left === 0 ? '' : `- ${left} more not shown here\n`}\n`;
}

function coverageOf({ coverage }: DriftReport): string {
  if (coverage.length === 0) return '';
  const { text, left } = fit(coverage, COVERAGE_BYTES, ({ provider, type, scope, managed, total }) => {
    const where = Object.entries(scope).map(([name, value]) => `${name}=${value}`);
    return `| ${inert(provider)} | ${inert(type)} | ${inert(where.join(' '))} | ${managed} of ${total} |\n`;
  });
  const head = '| Provider | Type | Scope | Managed |\n| --- | --- | --- | --- |\n';
  const rest = left === 0 ? '' : `\n${left} more scopes not shown here.\n`;
  return collapsed('Coverage', `${head}${text}${rest}`);
}

function footOf({ name, stack, requests, timestamp }: DriftReport, differing: number): string {
  const flag = `--stack ${shellWord(stack)}`;
  const commands = [
    `holdfast drift ${flag}  # this report, whole`,
    ...(differing === 0
      ? []
      : [
          `holdfast plan ${flag}   # what putting it right would send`,
          `holdfast apply ${flag}  # puts it right`,
        ]),
  ];
  return `---\n\n${fenced(commands.join('\n'), 'sh')}\n<sub>${inert(`${name}/${stack}`)} · ${requests.reads} reads · ${inert(timestamp)}</sub>\n`;
}
