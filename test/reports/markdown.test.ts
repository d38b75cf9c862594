import fc from 'fast-check';
import { COMMENT_BYTES } from '../../src/reports/markdown/comment.ts';
import { shellWord } from '../../src/core/shell-word.ts';
import { driftComment } from '../../src/reports/markdown/drift-comment.ts';
import { bytes, fitLines } from '../../src/reports/markdown/fit.ts';
import { planComment } from '../../src/reports/markdown/plan-comment.ts';
import { markdown } from '../../src/reports/formats/markdown.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { HOSTILE, hostileDrift, hostilePlan } from './hostile.ts';
import { change, property, quietPlan, samplePlan } from './sample-plan.ts';
import { drifting, quietDrift, sampleDrift } from './sample-drift.ts';

/** Fenced blocks by the rule of CommonMark: closed by the first line of at least as many backticks alone. */
function withoutFences(text: string): string {
  return text.replace(/^(`{3,})[a-z]*\n(?:[\s\S]*?\n)?\1`*$/gmu, '(block)');
}

/** What stands in a comment outside its blocks, our own few tags taken out. */
function outside(text: string): string {
  return withoutFences(text)
    .replace(/<!-- holdfast:[\w:/.%!~*'()-]+ -->/u, '')
    .replaceAll('<!-- -->', '')
    .replace(/<\/?(?:details|summary|code|sub)>/gu, '');
}

/** How the lines of a comment begin: its structure, whatever the texts are. */
function structure(text: string): string[] {
  return withoutFences(text)
    .split('\n')
    .map((line) => /^(?:#+ |- |\| |<[/!]?\w+|\(block\)|\*\*|)/u.exec(line)?.[0] ?? '');
}

describe('a plan as a comment', () => {
  test('looks as agreed', () => {
    matchGolden('plan.md', [...(markdown.plan?.(samplePlan, plainView) ?? [])].join(''));
    matchGolden('plan.quiet.md', planComment(quietPlan));
  });

  test('begins with a marker by which it is found again', () => {
    expect(planComment(samplePlan).split('\n')[0]).toBe('<!-- holdfast:plan:shop/dev -->');
    const odd = planComment({ ...quietPlan, name: 'a--><b>', stack: '--' }).split('\n')[0];
    expect(odd).toBe('<!-- holdfast:plan:a-%2D%3E%3Cb%3E/-%2D -->');
  });

  test('does not say that nothing changes when something could not be planned', () => {
    const text = planComment({ ...quietPlan, problems: samplePlan.problems });
    expect(text).not.toContain('No changes.');
    expect(text).toContain('cannot be told apart');
  });

  test.each([10, 300, 10_000])('of %d changes fits and says what it leaves out', (count) => {
    const changes = Array.from({ length: count }, (_none, index) =>
      change(`hook-${index}`, { action: 'create', before: null, hazards: ['it is risky'] }),
    );
    const text = planComment({ ...samplePlan, changes });
    const shown = text.match(/<details>/gu)?.length ?? 0;
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(text.includes(`Only the first ${shown} of ${count} changes are shown`)).toBe(count > 10);
    expect(text.match(/<details>/gu)?.length).toBe(text.match(/<\/details>/gu)?.length);
    expect(text).toContain('holdfast apply plan.json');
  });

  test('shortens one huge value and keeps the rest', () => {
    const script = Array.from({ length: 50_000 }, (_none, index) => `line ${index} \u{1f600}`).join('\n');
    const huge = change('huge', { action: 'create', before: null, planned: { script } });
    const text = planComment({ ...samplePlan, changes: [huge, change('small', { action: 'delete' })] });
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(text).toMatch(/# \(\d+ more lines left out\)/u);
    expect(text).toContain('<code>small</code>');
  });

  test('shows placeholders where an engine left a secret in a sensitive property', () => {
    const leaked = property('token', {
      kind: 'secret',
      before: 'canary-1',
      after: 'canary-2',
      sensitive: true,
    });
    const text = planComment({
      ...quietPlan,
      changes: [change('a', { action: 'update', properties: [leaked] })],
    });
    expect(text).not.toContain('canary');
    expect(text).toContain('(sensitive value)');
  });
});

describe('a drift report as a comment', () => {
  test('looks as agreed', () => {
    matchGolden('drift.md', [...(markdown.drift?.(sampleDrift, plainView) ?? [])].join(''));
    matchGolden('drift.quiet.md', driftComment(quietDrift));
  });

  test('of 10,000 resources fits', () => {
    const resources = Array.from({ length: 10_000 }, (_none, index) =>
      drifting(`hook-${index}`, { class: 'missing' }),
    );
    const coverage = Array.from({ length: 1_000 }, (_none, index) => ({
      ...sampleDrift.coverage[0]!,
      scope: { team: `team-${index}` },
    }));
    const text = driftComment({ ...sampleDrift, resources, coverage });
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(text).toMatch(/Only the first \d+ of 10000 resources are shown/u);
    expect(text).toMatch(/\d+ more scopes not shown here/u);
  });
});

describe('what a vendor wrote', () => {
  test.each(HOSTILE)('cannot leave its place: %j', (text) => {
    for (const comment of [planComment(hostilePlan(text)), driftComment(hostileDrift(text))]) {
      const rest = outside(comment);
      expect(rest).not.toMatch(/[<`]/u);
      expect(withoutFences(comment)).not.toMatch(/@everyone|(?<!&)#1|!2|%v1|\$3|https?:\/\/evil|www\.evil/u);
      expect(comment).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u); // eslint-disable-line no-control-regex
    }
  });

  test('never changes the structure, whatever it is', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const parts = fc.array(fc.oneof(texts, fc.constantFrom(...HOSTILE)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('');
        expect(structure(planComment(hostilePlan(text)))).toEqual(structure(planComment(hostilePlan('x'))));
        expect(structure(driftComment(hostileDrift(text)))).toEqual(
          structure(driftComment(hostileDrift('x'))),
        );
        expect(outside(planComment(hostilePlan(text)))).not.toMatch(/[<`]/u);
      }),
      { numRuns: 300 },
    );
  });
});

test('a command in the footer is quoted for the shell', () => {
  expect(shellWord('dev')).toBe('dev');
  expect(shellWord("it's; rm -rf /")).toBe(`'it'\\''s; rm -rf /'`);
});

test('lines are cut at whole lines and counted', () => {
  expect(fitLines('a\nb\nc\n', 100)).toBe('a\nb\nc\n');
  expect(fitLines('a\nb\nc\n', 4)).toBe('a\nb\n# (1 more line left out)\n');
});
