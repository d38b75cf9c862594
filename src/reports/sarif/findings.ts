import type { Change } from '../../core/model.ts';
import type { DriftReport, Plan, Problem, ResourceDrift } from '../../core/result.ts';
import { ACTION_WORDS } from '../change-heading.ts';
import { differingOf, DRIFT_CLASSES, isQuiet } from '../drift-classes.ts';
import { rangeOf } from '../place.ts';
import type { Finding } from './result.ts';

/** What a plan has to report, in its own order. */
export function* planFindings(plan: Plan): Generator<Finding> {
  for (const problem of plan.problems) yield problemFinding(problem);
  for (const change of plan.changes) yield* changeFindings(change);
  for (const drift of plan.drift) if (drift.class !== 'declared-change') yield* driftFindings(drift);
}

/** What a drift report has to report, in its own order; live objects nobody declares have no place and are counted only. */
export function* reportFindings(report: DriftReport): Generator<Finding> {
  for (const problem of report.problems) yield problemFinding(problem);
  for (const drift of report.resources) yield* driftFindings(drift);
}

function problemFinding({ address, error, source }: Problem): Finding {
  const advice = error.advice === undefined ? '' : `\n${error.advice}`;
  return { rule: 'problem', address, message: error.message + advice, range: rangeOf(source) };
}

function* changeFindings(change: Change): Generator<Finding> {
  const { address, action, hazards, source, properties, reason } = change;
  if (action === 'no-op') return;
  const range = rangeOf(source);
  const why = reason === undefined ? '' : `: ${reason}`;
  const paths = properties.map(({ path }) => path);
  const what = paths.length === 0 ? '' : `\nProperties: ${paths.join(', ')}.`;
  const message = `${address} ${ACTION_WORDS[action].sentence}${why}.${what}`;
  yield { rule: `change/${action}`, address, message, range };
  for (const hazard of hazards)
    yield { rule: 'change/hazard', address, message: `${address}: ${hazard}.`, range };
}

function* driftFindings(drift: ResourceDrift): Generator<Finding> {
  const { address, source, changedAt } = drift;
  if (isQuiet(drift.class)) return;
  const when = changedAt === undefined ? '' : ` Last changed at the vendor: ${changedAt}.`;
  const differing = differingOf(drift);
  if (differing.length === 0) {
    const message = `${address}: ${DRIFT_CLASSES[drift.class].meaning}${when}`;
    yield { rule: `drift/${drift.class}`, address, message, range: rangeOf(source) };
  }
  for (const property of differing) {
    const { path } = property;
    const message = `${address}: ${path}: ${DRIFT_CLASSES[property.class].meaning}${when}`;
    yield { rule: `drift/${property.class}`, address, path, message, range: rangeOf(source, path) };
  }
}
