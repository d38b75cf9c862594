import { createHash } from 'node:crypto';
import type { DriftReport, Plan } from '../../src/core/result.ts';
import { connected, layers } from '../../src/reports/html/layers.ts';
import { markup, Markup } from '../../src/reports/html/markup.ts';
import { html } from '../../src/reports/formats/html.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { HOSTILE, hostileDrift, hostilePlan } from './hostile.ts';
import { change, property, quietPlan, samplePlan } from './sample-plan.ts';
import { quietDrift, sampleDrift } from './sample-drift.ts';

const planHtml = (plan: Plan): string => [...(html.plan?.(plan, plainView) ?? [])].join('');
const driftHtml = (report: DriftReport): string => [...(html.drift?.(report, plainView) ?? [])].join('');

/** The tags of a page with their attributes' names, values left out. */
function skeleton(page: string): string[] {
  const tags = page.match(/<[!/]?[a-z](?:"[^"]*"|[^">])*>/giu) ?? [];
  return tags.map((tag) => tag.replaceAll(/="[^"]*"/gu, ''));
}

/** Elements that are not closed in order; empty ones need no end. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const tag of skeleton(page.replaceAll(/<(script|style)>[\s\S]*?<\/\1>/gu, ''))) {
    const [, end, name = ''] = /^<(\/?)([a-z0-9]+)/iu.exec(tag) ?? [];
    if (tag.startsWith('<!') || tag.endsWith('/>') || /^(?:meta|link|br|input)$/u.test(name)) continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}

describe('a page', () => {
  test('of a plan and of a drift report looks as agreed', () => {
    matchGolden('plan.html', planHtml(samplePlan));
    matchGolden('drift.html', driftHtml(sampleDrift));
  });

  test('is balanced, and each part has a name and a link', () => {
    for (const page of [
      planHtml(samplePlan),
      driftHtml(sampleDrift),
      planHtml(quietPlan),
      driftHtml(quietDrift),
    ]) {
      expect(unbalanced(page)).toEqual([]);
      const ids = [...page.matchAll(/<section id="([a-z]+)" aria-labelledby="\1-title">/gu)].map(
        ([, id]) => id,
      );
      const links = [...page.matchAll(/<a href="#([a-z]+)">/gu)].map(([, id]) => id);
      expect(links).toEqual(ids);
      expect(ids.length).toBeGreaterThan(1);
    }
  });

  test('allows exactly its own script and style, and loads nothing', () => {
    const page = planHtml(samplePlan);
    const hash = (tag: string): string => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(page) ?? [];
      return `sha256-${createHash('sha256').update(text).digest('base64')}`;
    };
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    expect(policy).toBe(
      `default-src 'none'; script-src '${hash('script')}'; style-src '${hash('style')}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/\s(?:src|style|on\w+)=|url\((?!#arrow)|@import/u);
    expect([...page.matchAll(/\shref="([^#][^"]*)"/gu)].map(([, to]) => to)).toEqual(['data:,']);
  });

  test('says how much of a scope is managed', () => {
    expect(driftHtml(sampleDrift)).toContain(
      '<td class="number">10</td><td class="number">11</td><td class="number">90 %</td>',
    );
    expect(driftHtml(sampleDrift)).toContain('nothing live');
  });

  test('marks the lines that differ in a text of several', () => {
    const script = property('script', { before: 'a\nb\nc', after: 'a\nB\nc' });
    const page = planHtml({
      ...quietPlan,
      changes: [change('x', { action: 'update', properties: [script] })],
    });
    expect(page).toContain('<del>b\n</del>');
    expect(page).toContain('<ins>B\n</ins>');
  });

  test('shows placeholders where a secret or an unknown value stands', () => {
    const leaked = property('token', { kind: 'secret', before: 'canary', after: 'canary', sensitive: true });
    const plan = {
      ...samplePlan,
      changes: [...samplePlan.changes, change('x', { action: 'update', properties: [leaked] })],
    };
    expect(planHtml(plan)).not.toContain('canary');
    expect(planHtml(plan)).toContain('(known after apply)');
  });
});

describe('what a vendor wrote', () => {
  test.each(HOSTILE)('stays text: %j', (text) => {
    for (const [page, harmless] of [
      [planHtml(hostilePlan(text)), planHtml(hostilePlan('x'))],
      [driftHtml(hostileDrift(text)), driftHtml(hostileDrift('x'))],
    ] as const) {
      const tags = (of: string): string[] =>
        skeleton(of).filter((tag) => !/^<\/?(?:ins|del|span class)/u.test(tag));
      expect(unbalanced(page)).toEqual([]);
      expect(new Set(tags(page))).toEqual(new Set(tags(harmless)));
      expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u); // eslint-disable-line no-control-regex
    }
  });
});

describe('the tag for markup', () => {
  test('escapes text, keeps markup, joins lists and leaves out what is undefined', () => {
    const inner = markup`<b>${'<'}</b>`;
    expect(markup`${[inner, '&', 3]}${undefined}${`"'`}`.text).toBe('<b>&lt;</b>&amp;3&quot;&#39;');
    expect(inner).toBeInstanceOf(Markup);
  });
});

describe('the dependency graph', () => {
  test('keeps what has an arrow and drops what is unknown or points to itself', () => {
    const graph = connected([
      ['a', ['b', 'b', 'gone', 'a']],
      ['b', []],
      ['alone', []],
    ]);
    expect(graph).toEqual({ nodes: ['a', 'b'], arrows: [['a', 'b']] });
  });

  test('puts each node right of all it needs', () => {
    const graph = connected([
      ['app', ['db', 'net']],
      ['db', ['net']],
      ['net', []],
      ['other', ['net']],
    ]);
    expect(layers(graph)).toEqual([['net'], ['db', 'other'], ['app']]);
  });

  test('ends for a cycle', () => {
    const graph = connected([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect(layers(graph).flat().sort()).toEqual(['a', 'b']);
  });

  test('is a list only when it is large', () => {
    const changes = Array.from({ length: 100 }, (_none, index) => {
      const plain = change(`hook-${index}`, {});
      return {
        ...plain,
        record: { ...plain.record!, dependencies: index === 0 ? [] : [`hook-${index - 1}`] },
      };
    });
    expect(planHtml({ ...quietPlan, changes })).not.toContain('<svg');
    expect(planHtml({ ...quietPlan, changes: changes.slice(0, 20) })).toContain('<svg');
    expect(planHtml({ ...quietPlan, changes })).toContain(
      '<li><code>hook-99</code> needs <code>hook-98</code></li>',
    );
  });
});
