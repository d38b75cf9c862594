import { metrics } from '../../src/reports/formats/metrics.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { HOSTILE, hostileDrift, hostilePlan } from './hostile.ts';
import { samplePlan } from './sample-plan.ts';
import { sampleDrift } from './sample-drift.ts';

const plan = (of = samplePlan): string => [...(metrics.plan?.(of, plainView) ?? [])].join('');
const drift = (of = sampleDrift): string => [...(metrics.drift?.(of, plainView) ?? [])].join('');

/** One line of the text format: a comment, or a sample with escaped label values. */
const LINE =
  /^(?:# HELP [a-z_]+ [^\n]+|# TYPE [a-z_]+ gauge|[a-z_]+\{[a-z]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z]+="(?:[^"\\\n]|\\["\\n])*")*\} \d+(?:\.\d+)?)$/u;

describe('Prometheus text', () => {
  test('looks as agreed', () => {
    matchGolden('plan.prom', plan());
    matchGolden('drift.prom', drift());
  });

  test('names each family once and never the same series twice', () => {
    for (const text of [plan(), drift()]) {
      const heads = text.match(/^# TYPE .*$/gmu) ?? [];
      const series = text.match(/^[a-z_]+\{.*\}/gmu) ?? [];
      expect(new Set(heads).size).toBe(heads.length);
      expect(new Set(series).size).toBe(series.length);
    }
  });

  test('holds no address and no value', () => {
    expect(plan() + drift()).not.toMatch(/hooks\[|vanished|example/u);
  });

  test.each(HOSTILE)('keeps its form with %j in every place', (text) => {
    for (const report of [plan({ ...hostilePlan(text), name: text }), drift(hostileDrift(text))]) {
      expect(report.endsWith('\n')).toBe(true);
      expect(
        report
          .slice(0, -1)
          .split('\n')
          .filter((line) => !LINE.test(line)),
      ).toEqual([]);
    }
  });
});
