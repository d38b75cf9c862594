import type { Format } from '../../src/reports/formats.ts';
import { html } from '../../src/reports/formats/html.ts';
import { junit } from '../../src/reports/formats/junit.ts';
import { markdown } from '../../src/reports/formats/markdown.ts';
import { metrics } from '../../src/reports/formats/metrics.ts';
import { sarif } from '../../src/reports/formats/sarif.ts';
import { plainView } from '../../src/reports/view.ts';
import { largePlan } from './large-plan.ts';
import { drifting, sampleDrift } from './sample-drift.ts';

const plan = largePlan(10_000);
const report = {
  ...sampleDrift,
  resources: Array.from({ length: 10_000 }, (_none, index) => {
    const property = {
      path: 'url',
      class: 'remote-change',
      applied: 'a',
      declared: 'a',
      observed: 'b',
    } as const;
    return index % 2 === 0
      ? drifting(`hook-${index}`, {})
      : drifting(`hook-${index}`, { class: 'remote-change', properties: [property] });
  }),
};

const all: readonly [string, Format][] = Object.entries({ html, junit, markdown, metrics, sarif });

/** Processor time in milliseconds, which others on the machine do not lengthen. */
function cost(pieces: Iterable<string>): {
  readonly ms: number;
  readonly longest: number;
  readonly count: number;
} {
  const begin = process.cpuUsage();
  let [longest, count] = [0, 0];
  for (const piece of pieces) {
    longest = Math.max(longest, piece.length);
    count += 1;
  }
  return { ms: process.cpuUsage(begin).user / 1000, longest, count };
}

/** The least of three: what else the process does meanwhile (compiling, collecting) only ever adds. */
function cheapest(pieces: () => Iterable<string>): number {
  return Math.min(...[1, 2, 3].map(() => cost(pieces()).ms));
}

describe.each(all)('%s of 10,000 resources', (name, format) => {
  test('takes less than a second', () => {
    expect(cheapest(() => format.plan?.(plan, plainView) ?? [])).toBeLessThan(1000);
    expect(cheapest(() => format.drift?.(report, plainView) ?? [])).toBeLessThan(1000);
  });

  test('comes in small pieces, and is the same each time', () => {
    const { longest, count } = cost(format.plan?.(plan, plainView) ?? []);
    expect(longest).toBeLessThan(64 * 1024);
    if (name === 'html' || name === 'junit' || name === 'sarif') expect(count).toBeGreaterThan(6_000);
    const text = (): string => [...(format.plan?.(plan, plainView) ?? [])].join('');
    expect(text() === text()).toBe(true);
  });
});
