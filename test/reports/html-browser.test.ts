import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan } from '../../src/core/result.ts';
import { html } from '../../src/reports/formats/html.ts';
import { plainView } from '../../src/reports/view.ts';
import { Browser, chromiumPath, type BrowserPage, type PageOptions } from '../servers/chromium.ts';
import { HOSTILE, hostilePlan } from './hostile.ts';
import { largePlan } from './large-plan.ts';
import { sampleDrift } from './sample-drift.ts';
import { samplePlan } from './sample-plan.ts';

if (chromiumPath === undefined)
  process.stderr.write('Chromium is not installed (apt-get install chromium): pages are not looked at.\n');

// A browser takes its time to start on a busy machine.

/** Kept for looking at; the next run overwrites them. */
const shots = join(tmpdir(), 'holdfast-screenshots');

let browser: Browser;
let folder: string;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'holdfast-pages-'));
  if (chromiumPath !== undefined) browser = await Browser.start(chromiumPath);
});

afterAll(async () => {
  if (chromiumPath !== undefined) await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(pieces: Iterable<string> | undefined, options?: PageOptions): Promise<BrowserPage> {
  const file = join(folder, 'report.html');
  writeFileSync(file, [...(pieces ?? [])].join(''));
  return browser.open(pathToFileURL(file).href, options);
}

const openPlan = (plan: Plan, options?: PageOptions): Promise<BrowserPage> =>
  open(html.plan?.(plan, plainView), options);

/** The sample with a few dependencies, so that there is a picture. */
const pictured: Plan = {
  ...samplePlan,
  changes: samplePlan.changes.map((change, index, all) => {
    const needed = [all[0], all[Math.floor(index / 2)]].flatMap((one) =>
      one === change || one === undefined ? [] : [one.address],
    );
    return change.record === null
      ? change
      : { ...change, record: { ...change.record, dependencies: [...new Set(needed)] } };
  }),
};

/** Luminance contrast of each text with what is behind it, by WCAG; the worst one. */
const WORST_CONTRAST = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && !element.closest('svg, script'));
  return Math.min(...texts.map((element) => {
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  }));
})()`;

(chromiumPath === undefined ? describe.skip : describe)('a page in Chromium', () => {
  test.each(['light', 'dark'] as const)('is readable in %s and kept as a picture', async (scheme) => {
    for (const [name, pieces] of [
      ['plan', html.plan?.(pictured, plainView)],
      ['drift', html.drift?.(sampleDrift, plainView)],
    ] as const) {
      const page = await open(pieces, { scheme });
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect(await page.evaluate<number>(WORST_CONTRAST)).toBeGreaterThan(4.5);
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      const file = join(shots, `${name}-${scheme}.png`);
      await page.screenshot(file);
      expect([wide, statSync(file).size > 50_000, page.complaints]).toEqual([false, true, []]);
    }
  });

  test('fits a narrow screen without scrolling sideways', async () => {
    const page = await openPlan(pictured, { width: 400 });
    await page.screenshot(join(shots, 'plan-narrow.png'));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
  });

  test('asks for nothing but itself, and breaks no rule of its policy', async () => {
    const page = await openPlan(pictured);
    expect(page.requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    expect(page.complaints).toEqual([]);
    const run =
      'new Promise((done) => { const s = document.createElement("script"); s.textContent = "window.ran = 1"; document.body.append(s); setTimeout(() => done(window.ran ?? 0), 0); })';
    expect(await page.evaluate(run)).toBe(0);
  });

  test('runs nothing a vendor wrote', async () => {
    const page = await openPlan(hostilePlan(HOSTILE.join('\n')));
    const foreign =
      'document.querySelectorAll("img, iframe, script:not(:last-of-type), [onerror], [onfocus], h1 + h1").length';
    expect([await page.evaluate(foreign), page.complaints]).toEqual([0, []]);
    expect(await page.evaluate('document.querySelectorAll("h1").length')).toBe(1);
  });

  test('has landmarks, names and headings for those who do not see it', async () => {
    const page = await openPlan(pictured);
    const landmarks =
      '["header", "nav[aria-label]", "main", "footer", "form[role=search][aria-label]", "output[aria-live=polite]"]';
    expect(await page.evaluate(`${landmarks}.filter((one) => document.querySelector(one) === null)`)).toEqual(
      [],
    );
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("table")].filter((t) => t.caption === null || t.querySelector("th[scope=col]") === null).length',
      ),
    ).toBe(0);
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("input, select")].filter((one) => one.labels.length !== 1).length',
      ),
    ).toBe(0);
    expect(
      await page.evaluate(
        'new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size === document.querySelectorAll("[id]").length',
      ),
    ).toBe(true);
  });

  test('can be used by keyboard alone', async () => {
    const page = await openPlan(pictured);
    const focus = () =>
      page.evaluate<string>('document.activeElement.className || document.activeElement.localName');
    await page.press('Tab');
    expect(await focus()).toBe('skip');
    await page.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    for (let steps = 0; (await focus()) !== 'summary' && steps < 20; steps += 1) await page.press('Tab');
    await page.press('Enter');
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('filters by words and by action, and tells how many are left', async () => {
    const page = await openPlan(largePlan(1_000));
    const filter = (words: string, kind: string): Promise<string> =>
      page.evaluate(`(() => {
        const [input, select] = [document.querySelector('input'), document.querySelector('select')];
        input.value = ${JSON.stringify(words)}; input.dispatchEvent(new Event('input', { bubbles: true }));
        select.value = ${JSON.stringify(kind)}; select.dispatchEvent(new Event('change', { bubbles: true }));
        const visible = [...document.querySelectorAll('.rows > tbody')].filter((one) => one.checkVisibility()).length;
        return document.querySelector('output').textContent + ', ' + visible;
      })()`);
    expect(await filter('', '')).toBe('1,000 resources, 1000');
    expect(await filter('HOOK-0012', '')).toBe('10 of 1,000 resources, 10');
    expect(await filter('hook-0012', 'update')).toBe('3 of 1,000 resources, 3');
    expect(await filter('b.example team=blue', '')).toBe('333 of 1,000 resources, 333');
    expect(await filter('nowhere', '')).toBe('0 of 1,000 resources, 0');
    expect(await filter('', 'unchanged')).toBe('333 of 1,000 resources, 333');
  });

  test('of 1,000 resources opens and filters without a visible pause', async () => {
    const page = await openPlan(largePlan(1_000));
    const loaded = await page.evaluate<number>(
      'performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd',
    );
    const times = await page.evaluate<number[]>(`(async () => {
      const input = document.querySelector('input');
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const times = [];
      for (const word of ['h', 'ho', 'hook-001', 'hook-0012', '', 'b.example', '', 'create', '']) {
        await frame();
        const begin = performance.now();
        input.value = word;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.getBoundingClientRect();
        times.push(performance.now() - begin);
      }
      return times;
    })()`);
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
    writeFileSync(join(shots, 'filter-times.json'), JSON.stringify({ loaded, median, times }));
    expect(loaded).toBeLessThan(1_500);
    expect(median).toBeLessThan(100);
  });
});
