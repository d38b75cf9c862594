import type { DriftClass, DriftReport, PropertyDrift, ResourceDrift } from '../core/result.ts';
import type { Json } from '../core/json.ts';
import { SENSITIVE } from '../core/value.ts';
import { countClasses } from './drift-report-document.ts';
import { padded } from './display-width.ts';
import { neutralLine } from './neutral.ts';
import { scanPath } from '../core/path.ts';
import { problemText } from './problem-text.ts';
import { inlineValue } from './value-lines.ts';
import type { Ink, View } from './view.ts';
import { placeText } from './place.ts';

/** What each class means, in a few words, and how it is coloured. */
const CLASS_WORDS: Readonly<Record<DriftClass, { readonly words: string; readonly ink: Ink }>> = {
  missing: { words: 'recorded, but gone at the vendor', ink: 'red' },
  conflict: { words: 'changed both in the declaration and at the vendor', ink: 'red' },
  'remote-change': { words: 'changed at the vendor', ink: 'yellow' },
  'credential-invalid': { words: 'the vendor no longer accepts the credential', ink: 'red' },
  'secret-suspect': { words: 'written by somebody else since; a secret may have changed', ink: 'yellow' },
  'declared-change': { words: 'declared, but not applied yet', ink: 'cyan' },
  'secret-unverifiable': { words: 'in sync as far as it can be read', ink: 'dim' },
  'in-sync': { words: 'live as declared', ink: 'green' },
  unmanaged: { words: 'live, but not managed here', ink: 'dim' },
};

const QUIET: readonly DriftClass[] = ['in-sync', 'secret-unverifiable'];

/** The drift report for people, piece by piece; what is in sync is only counted. */
export function* driftText(report: DriftReport, view: View): Generator<string> {
  const differing = report.resources.filter((one) => !QUIET.includes(one.class) || hasAccepted(one));
  for (const resource of differing) yield `${resourceText(resource, view)}\n`;
  if (report.unmanaged.length > 0) yield unmanagedText(report);
  for (const problem of report.problems) yield `${problemText(problem, view)}\n`;
  yield coverageText(report);
  if (report.problems.length === 0 || report.resources.length + report.unmanaged.length > 0)
    yield verdict(report, view);
}

function hasAccepted({ properties }: ResourceDrift): boolean {
  return properties.some(({ accepted }) => accepted !== undefined);
}

function resourceText(drift: ResourceDrift, view: View): string {
  const { words, ink } = CLASS_WORDS[drift.class];
  const scope = Object.entries(drift.scope).map(([name, value]) => `${name}=${value}`);
  const facts = [drift.type, drift.variant, ...scope, ...(drift.id === undefined ? [] : [`id=${drift.id}`])];
  const changed =
    drift.changedAt === undefined ? [] : [`    last changed at the vendor: ${neutralLine(drift.changedAt)}`];
  return [
    `${view.paint('bold', `# ${neutralLine(drift.address)}`)}: ${view.paint(ink, drift.class)} (${words})`,
    `    ${neutralLine(facts.join(', '))}`,
    ...(drift.source === undefined ? [] : [`    declared at ${placeOf(drift)}`]),
    ...changed,
    ...propertyLines(drift, view),
    '',
  ].join('\n');
}

function placeOf({ source }: ResourceDrift, path: readonly (string | number)[] = []): string {
  return neutralLine(placeText(source?.locate(path)));
}

function propertyLines(drift: ResourceDrift, view: View): string[] {
  const properties = drift.properties.filter(({ class: found }) => !QUIET.includes(found));
  return properties.flatMap((property) => propertyText(drift, property, view));
}

function propertyText(drift: ResourceDrift, property: PropertyDrift, view: View): string[] {
  const steps = scanPath(property.path, 0)?.steps ?? [];
  const place = drift.source === undefined ? '' : view.paint('dim', `  ${placeOf(drift, steps)}`);
  const { ink } = CLASS_WORDS[property.class];
  const values: [string, Json | undefined][] = [
    ['declared', property.declared],
    ['applied', property.applied],
    ['live', property.observed],
  ];
  const shown = values.map(([name, value]) => `        ${padded(name, 8)}  ${valueText(property, value)}`);
  return [
    `    ${view.paint(ink, '~')} ${neutralLine(property.path)}: ${view.paint(ink, property.class)}${place}`,
    ...shown,
    ...acceptedText(property),
  ];
}

function acceptedText({ accepted }: PropertyDrift): string[] {
  if (accepted === undefined) return [];
  const who = accepted.by === undefined ? '' : ` by ${accepted.by}`;
  return [
    `        ${padded('accepted', 8)}  until ${neutralLine(`${accepted.until}${who}: ${accepted.reason}`)}`,
  ];
}

function valueText({ sensitive }: PropertyDrift, value: Json | undefined): string {
  if (value === undefined) return '(none)';
  return sensitive === true && value !== null ? SENSITIVE : inlineValue(value);
}

function unmanagedText({ unmanaged }: DriftReport): string {
  const lines = unmanaged.map(({ type, variant, scope, id, label }) => {
    const where = Object.values(scope).join('/');
    return `    ${neutralLine([type, variant, where, id, label].filter((part) => part !== '').join('  '))}`;
  });
  return `# Live, but not managed here (${unmanaged.length})\n${lines.join('\n')}\n\n`;
}

function coverageText({ coverage }: DriftReport): string {
  if (coverage.length === 0) return '';
  const lines = coverage.map(({ provider, type, scope, managed, total }) => {
    const where = Object.entries(scope).map(([name, value]) => `${name}=${value}`);
    return `    ${neutralLine([provider, type, ...where].join(' '))}: ${managed} of ${total} managed`;
  });
  return `# Coverage\n${lines.join('\n')}\n\n`;
}

function verdict(report: DriftReport, view: View): string {
  const counts = countClasses(report);
  const parts = (Object.entries(counts) as [DriftClass, number][])
    .filter(([, count]) => count > 0)
    .map(([found, count]) => `${count} ${found}`);
  const text = parts.length === 0 ? 'nothing declared, nothing recorded' : parts.join(', ');
  const reads = report.requests.reads;
  return `${view.paint('bold', 'Drift:')} ${text}. Stack ${neutralLine(`${report.name}/${report.stack}`)}, ${reads} reads.\n`;
}
