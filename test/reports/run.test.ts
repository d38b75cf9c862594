import { HoldfastError } from '../../src/core/errors.ts';
import type { RunEvent } from '../../src/core/events.ts';
import type { ApplyResult } from '../../src/core/result.ts';
import { applyText } from '../../src/reports/apply-text.ts';
import { eventLine, plannedLines, resultLines, versionLine } from '../../src/reports/progress-json.ts';
import { progressText, seconds } from '../../src/reports/progress-text.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { change, samplePlan } from './sample-plan.ts';

const made = change('hook', { action: 'create' });
const refused = new HoldfastError('invalid', 'POST https://api.acme.example/hooks was refused (400)', {
  fields: { url: 'is not reachable' },
  status: 400,
});

const events: RunEvent[] = [
  { type: 'refresh_start', provider: 'acme', scope: 'team=blue' },
  { type: 'refresh_complete', provider: 'acme', scope: 'team=blue', objects: 3 },
  { type: 'recovered', address: 'hook', message: 'an earlier create was found to have succeeded' },
  { type: 'apply_start', change: made },
  { type: 'apply_progress', change: made, elapsedMs: 10_400 },
  { type: 'apply_complete', change: made, id: 'k3xq', elapsedMs: 125_000, notes: ['indexing has begun'] },
  { type: 'apply_start', change: change('old', { action: 'delete', id: 'd1' }) },
  { type: 'apply_errored', change: made, error: refused, elapsedMs: 900 },
  { type: 'apply_errored', change: made, error: new Error('odd'), elapsedMs: 900 },
  { type: 'note', message: 'the list was slow' },
];

const result: ApplyResult = {
  plan: samplePlan,
  outcomes: [
    { address: 'hooks["eu west"]', outcome: 'done', id: 'n1', notes: [] },
    { address: 'source', outcome: 'failed', error: refused, notes: [] },
    { address: 'moved-team', outcome: 'uncertain', notes: [] },
    { address: 'gone', outcome: 'skipped', notes: [] },
    { address: 'found', outcome: 'cancelled', notes: [] },
  ],
  unsettled: [{ address: 'source', paths: ['level', 'url'] }],
  requests: { reads: 4, writes: 2 },
  serial: 8,
  head: 'sha256:bb',
  outputs: { url: 'https://a.example' },
};

test('progress lines for people', () => {
  matchGolden('progress.txt', events.map((event) => `${progressText(event, plainView)}\n`).join(''));
});

test('progress as NDJSON', () => {
  const lines = [
    versionLine('0.1.0'),
    ...plannedLines(samplePlan),
    ...events.map(eventLine),
    ...resultLines(result),
  ];
  matchGolden('progress.ndjson', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
});

test('durations', () => {
  expect([0, 999, 59_999, 60_000, 125_400].map(seconds)).toEqual(['0s', '0s', '59s', '1m0s', '2m5s']);
});

describe('the end of a run', () => {
  test('names what was not done and what would not settle', () => {
    matchGolden('apply.incomplete.txt', [...applyText(result, 'Apply', plainView)].join(''));
  });

  test('is complete when all was done', () => {
    const outcomes = result.outcomes.slice(0, 1);
    const text = [...applyText({ ...result, outcomes, unsettled: [] }, 'Destroy', plainView)].join('');
    expect(text).toContain('Destroy complete! Resources: 1 added, 0 changed, 0 destroyed.');
  });
});
