import { planSentence, planText } from '../../src/reports/plan-text.ts';
import type { View } from '../../src/reports/view.ts';
import { http } from '../../src/reports/formats/http.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { change, quietPlan, samplePlan } from './sample-plan.ts';

const view = (width: number): View => ({ paint: (_ink, text) => text, width });
const inked: View = { paint: (ink, text) => `<${ink}>${text}</${ink}>`, width: 100 };
const all = (pieces: Iterable<string>): string => [...pieces].join('');

describe('the plan for people', () => {
  test.each([80, 200])('looks as agreed at %d columns', (width) => {
    matchGolden(`plan.${width}.txt`, all(planText(samplePlan, view(width))));
  });

  test('marks symbols, headlines and hazards with colours', () => {
    matchGolden('plan.inked.txt', all(planText(samplePlan, inked)));
  });

  test('says that there is nothing to do', () => {
    matchGolden('plan.quiet.txt', all(planText(quietPlan, view(80))));
  });

  test('does not say "No changes." when something could not be planned', () => {
    const plan = { ...quietPlan, problems: samplePlan.problems };
    expect(all(planText(plan, view(80)))).not.toContain('No changes.');
  });

  test('counts a replacement as one addition and one destruction', () => {
    expect(planSentence([change('a', { action: 'replace' })])).toBe(
      'Plan: 1 to add, 0 to change, 1 to destroy.',
    );
    expect(planSentence([change('a', { action: 'import-update' })])).toBe(
      'Plan: 1 to import, 0 to add, 1 to change, 0 to destroy.',
    );
  });

  test('counts harmless changes beyond two hundred, and shows what destroys in full wherever it stands', () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      change(`r${index}`, { action: 'create', hazards: [], notes: [] }),
    );
    const plan = {
      ...quietPlan,
      changes: [...many, change('zz', { action: 'delete', hazards: [], notes: [] })],
    };
    const text = all(planText(plan, view(80)));
    expect(text.match(/will be created/gu)).toHaveLength(200);
    expect(text).toContain('and 800 more, all without hazards');
    expect(text).toContain('zz will be destroyed');
    expect(text).toContain('Plan: 1000 to add, 0 to change, 1 to destroy.');
  });

  test('leaves out of a deletion what is null already', () => {
    const gone = change('gone', { action: 'delete', before: { url: 'https://a.example', mode: null } });
    const text = all(planText({ ...quietPlan, changes: [gone] }, view(80)));
    expect(text).toMatch(/- url +=.*-> null/u);
    expect(text).not.toContain('mode');
  });

  test('keeps a vendor from steering the terminal', () => {
    const text = all(planText(samplePlan, view(80)));
    expect(text).not.toMatch(/[\u001b\u202e]/u); // eslint-disable-line no-control-regex
    expect(text).toContain('\\u001b[31m\\u202e');
  });

  test('stays short for 10,000 resources', () => {
    const changes = Array.from({ length: 10_000 }, (_none, index) =>
      change(`hook-${index}`, { action: 'create', before: null, hazards: [], notes: [] }),
    );
    const text = all(planText({ ...quietPlan, changes }, view(80)));
    expect(text).toContain('Plan: 10000 to add');
    expect(text.split('\n').length).toBeLessThan(5_000);
  });
});

test('the http format prints the exact requests with placeholders', () => {
  matchGolden('plan.http', all(http.plan?.(samplePlan, view(80)) ?? []));
});
