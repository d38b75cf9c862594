import type { Change } from '../../core/model.ts';
import type {
  DriftClass,
  DriftReport,
  Plan,
  Problem,
  PropertyDrift,
  ResourceDrift,
} from '../../core/result.ts';
import { ACTION_WORDS } from '../change-heading.ts';
import { differingOf, DRIFT_CLASSES, isQuiet, shownDrift } from '../drift-classes.ts';
import { placeText, rangeOf } from '../place.ts';
import { inlineValue } from '../value-lines.ts';
import type { TestCase } from './suite.ts';

/** Each address of a plan: a problem is an error; a pending change is skipped, as it fails no `plan` either. */
export function planCases({ changes, problems }: Plan): TestCase[] {
  const troubled = new Set(problems.map(({ address }) => address));
  const rest = changes.filter(({ address }) => !troubled.has(address));
  return [...problems.map(problemCase), ...rest.map(changeCase)];
}

/** Each managed resource of a report: drift fails, and what is only declared is skipped, as `drift` exits. */
export function driftCases({ resources, problems }: DriftReport): TestCase[] {
  const troubled = new Set(problems.map(({ address }) => address));
  const rest = resources.filter(({ address }) => !troubled.has(address));
  return [...problems.map(problemCase), ...rest.map(driftCase)];
}

function problemCase({ address, error, source }: Problem): TestCase {
  const place = placeText(rangeOf(source));
  return {
    name: address === '' ? 'the whole stack' : address,
    className: 'problem',
    outcome: 'error',
    message: error.message,
    type: error.code,
    detail: [place, error.message, error.advice ?? ''].filter((line) => line !== '').join('\n'),
  };
}

function changeCase(change: Change): TestCase {
  const { address, action, type, variant, properties } = change;
  const base = { name: address, className: `${type}.${variant}` };
  if (action === 'no-op') return { ...base, outcome: 'passed' };
  const paths = properties.map(({ path }) => path).join(', ');
  const message = `${ACTION_WORDS[action].sentence}${paths === '' ? '' : `: ${paths}`}`;
  return { ...base, outcome: 'skipped', message };
}

const FAILING: readonly DriftClass[] = [
  'missing',
  'conflict',
  'remote-change',
  'secret-suspect',
  'credential-invalid',
];

function driftCase(drift: ResourceDrift): TestCase {
  const { address, type, variant } = drift;
  const base = { name: address, className: `${type}.${variant}` };
  if (isQuiet(drift.class)) return { ...base, outcome: 'passed' };
  const differing = differingOf(drift);
  const paths = differing.map(({ path }) => path).join(', ');
  const message = `${DRIFT_CLASSES[drift.class].title}${paths === '' ? '' : `: ${paths}`}`;
  if (!FAILING.includes(drift.class)) return { ...base, outcome: 'skipped', message };
  return { ...base, outcome: 'failure', message, type: drift.class, detail: detailOf(drift, differing) };
}

function detailOf(
  { class: found, source, changedAt }: ResourceDrift,
  differing: readonly PropertyDrift[],
): string {
  const place = placeText(rangeOf(source));
  const { meaning, advice } = DRIFT_CLASSES[found];
  return [
    `${meaning} ${advice}`,
    ...(place === '' ? [] : [`declared at ${place}`]),
    ...(changedAt === undefined ? [] : [`last changed at the vendor: ${changedAt}`]),
    ...differing.map(propertyLine),
  ].join('\n');
}

function propertyLine(property: PropertyDrift): string {
  const values = (['applied', 'declared', 'observed'] as const).map((name) => {
    const value = shownDrift(property, property[name]);
    return `${name === 'observed' ? 'live' : name} ${value === undefined ? '(none)' : inlineValue(value)}`;
  });
  return `${property.path}: ${property.class}: ${values.join(', ')}`;
}
