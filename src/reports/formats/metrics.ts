import { summarise } from '../../core/plan-summary.ts';
import type { DriftReport, Plan } from '../../core/result.ts';
import { acceptedOf } from '../drift-classes.ts';
import { countClasses } from '../drift-report-document.ts';
import type { Format } from '../formats.ts';
import { metricFamily, type Sample } from '../metric-family.ts';

/** For Prometheus' text-file collector: counts only, no address and no value, so that labels stay few. */
export const metrics: Format = {
  mediaType: 'text/plain; version=0.0.4',
  plan: planMetrics,
  drift: driftMetrics,
};

function* planMetrics(plan: Plan): Generator<string> {
  const stack = stackOf(plan);
  const actions = Object.entries(summarise(plan.changes)) as [string, number][];
  yield metricFamily(
    'holdfast_plan_resources',
    'Resources by what the plan does with them.',
    actions.map(([action, value]) => ({ labels: { ...stack, action }, value })),
  );
  const hazards = plan.changes.reduce((sum, change) => sum + change.hazards.length, 0);
  yield metricFamily('holdfast_plan_hazards', 'Hazards named in the plan.', [
    { labels: stack, value: hazards },
  ]);
  yield metricFamily('holdfast_plan_writes', 'Requests apply would send.', [
    { labels: stack, value: plan.requests.writes },
  ]);
  yield* shared(plan, 'plan');
}

function* driftMetrics(report: DriftReport): Generator<string> {
  const stack = stackOf(report);
  const classes = Object.entries(countClasses(report));
  yield metricFamily(
    'holdfast_drift_resources',
    'Resources by class of drift.',
    classes.map(([found, value]) => ({ labels: { ...stack, class: found }, value })),
  );
  const accepted = report.resources.reduce((sum, drift) => sum + acceptedOf(drift).length, 0);
  yield metricFamily('holdfast_drift_accepted_properties', 'Differences somebody accepted for a while.', [
    { labels: stack, value: accepted },
  ]);
  const scopes = report.coverage.map(({ provider, type, scope, managed, total }) => {
    const where = Object.entries(scope).map(([name, value]) => `${name}=${value}`);
    return { labels: { ...stack, provider, type, scope: where.join(',') }, managed, total };
  });
  const samples = (key: 'managed' | 'total'): Sample[] =>
    scopes.map((scope) => ({ labels: scope.labels, value: scope[key] }));
  yield metricFamily(
    'holdfast_scope_managed_objects',
    'Live objects managed here, by scope.',
    samples('managed'),
  );
  yield metricFamily('holdfast_scope_objects', 'Live objects, by scope.', samples('total'));
  yield* shared(report, 'drift');
}

function* shared(report: Plan | DriftReport, kind: 'plan' | 'drift'): Generator<string> {
  const labels = { ...stackOf(report), report: kind };
  const moment = Date.parse(report.timestamp) / 1000;
  const one = (name: string, help: string, value: number): string =>
    metricFamily(name, help, [{ labels, value }]);
  yield one('holdfast_unmanaged_objects', 'Live objects nobody declares.', report.unmanaged.length);
  yield one('holdfast_problems', 'Addresses that could not be looked at.', report.problems.length);
  yield one('holdfast_reads', 'Requests the report took.', report.requests.reads);
  yield one('holdfast_report_timestamp_seconds', 'When the report was made.', moment);
}

function stackOf({ name, stack }: Plan | DriftReport): { name: string; stack: string } {
  return { name, stack };
}
