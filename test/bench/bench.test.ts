import type { RequestLog } from '../../src/emulator/index.ts';
import { startEmulatorProcess } from './emulator-process.ts';
import { costOf } from './cost.ts';
import { deedsOf, expectedRequests, rounds, wallLimit } from './expected.ts';
import { atMost, below, counted, exactly, timed } from './figures.ts';
import { merged } from './merge.ts';
import { phasesOf } from './replay.ts';
import { requestChecks } from './request-checks.ts';
import type { Figure, Result, Row } from './result.ts';
import { runEstate } from './run-estate.ts';
import { checksOf } from './checks.ts';
import { STAGE_SIZES, stageFigure } from './stage-checks.ts';
import { render } from './table.ts';
import { targetChecks } from './targets.ts';
import { vendorNamed } from './vendors.ts';

const sample = { wallMs: 900, cpuMs: 320, rssMb: 100 };
const floor = { ...sample, wallMs: 150, cpuMs: 40 };

function rowWith(changes: Partial<Row> = {}): Row {
  const requests = [{ exchanges: 1, reads: 10, writes: 0 }];
  const what = { vendor: 'upsun', scenario: 'no-op plan', count: 1000, scopes: 10, latency: 50 };
  return {
    ...what,
    requests,
    runs: [sample, { ...sample, cpuMs: 310 }, sample],
    floor: [floor, floor],
    ...changes,
  };
}

function resultWith(changes: Partial<Result> = {}): Result {
  const what = { node: 'v24', machine: 'a machine', code: 'abc', at: '2030-01-01T00:00:00.000Z' };
  return { ...what, rows: [], figures: [], side: [], notes: [], ...changes };
}

function entry(method: string, path: string): RequestLog {
  return { sequence: 0, at: 0, api: 'x', method, path, query: {}, headers: {}, body: undefined, status: 200 };
}

test('what the bare loop sends keeps lists apart from writes, and requests about one object in order', () => {
  const log = [
    entry('POST', '/oauth2/token'),
    entry('GET', '/a/things'),
    entry('GET', '/b/things'),
    entry('POST', '/a/things'),
    entry('DELETE', '/a/things/1'),
    entry('DELETE', '/a/things/2'),
    entry('GET', '/a/things/1'),
    entry('GET', '/a/things'),
  ];
  const shown = phasesOf(log).map((chains) =>
    chains.map((chain) => chain.map(({ method, path }) => `${method} ${path}`)),
  );
  expect(shown).toEqual([
    [['GET /x/a/things'], ['GET /x/b/things']],
    [['POST /x/a/things'], ['DELETE /x/a/things/1', 'GET /x/a/things/1'], ['DELETE /x/a/things/2']],
    [['GET /x/a/things']],
  ]);
});

test('a change of 1 % is one exchange, every list, the writes, and the lists of the touched scopes', () => {
  const change = deedsOf(1000).find(({ name }) => name.startsWith('1 %'));
  if (change === undefined) throw new TypeError('there is no change of 1 %');
  const shape = { count: 1000, scopes: 10 };
  expect(expectedRequests(vendorNamed('upsun'), shape, change)).toEqual({
    exchanges: 1,
    reads: 20,
    writes: 10,
  });
  expect(rounds(vendorNamed('upsun'), shape, change)).toBe(4);
  expect(wallLimit(4, 50, 300)).toBeCloseTo(716);
});

test('one request too many in any run, or a wall time beyond the formula in all, is a miss that ends the bench with an error', () => {
  const right = { exchanges: 1, reads: 10, writes: 0 };
  const [requests, wall] = requestChecks(rowWith({ requests: [right, { ...right, reads: 11 }] }));
  expect(requests).toMatchObject({ met: false, asserted: true, value: 12, limit: 11 });
  expect(wall).toMatchObject({ met: false, asserted: true, value: 900 });
  const quick = requestChecks(rowWith({ runs: [sample, { ...sample, wallMs: 500 }] }));
  expect(quick.map(({ met }) => met)).toEqual([true, true]);
});

test('a command whose requests nobody counted has not sent the right ones', () => {
  const [requests] = requestChecks(rowWith({ requests: [] }));
  expect(requests).toMatchObject({ met: false, asserted: true });
});

test('targets of a machine are shown, and asserted by nothing', () => {
  const checks = targetChecks([rowWith({ latency: 0 })]);
  expect(checks).toMatchObject([
    { name: 'upsun no-op plan, 1000: CPU', value: 310, met: false, asserted: false },
  ]);
});

test('a time counts at its least, what holds on every machine at its worst', () => {
  const time: Figure = { name: 'a call', unit: 'ms', values: [1.2, 0.9], limit: below(1), exact: false };
  const count: Figure = {
    name: 'lists',
    unit: 'requests',
    values: [10, 11],
    limit: exactly(10),
    exact: true,
  };
  expect(checksOf({ rows: [], figures: [time, count] })).toMatchObject([
    { name: 'a call', value: 0.9, met: true, asserted: false },
    { name: 'lists', value: 11, met: false, asserted: true },
  ]);
});

test.each([
  ['one list too few', counted('lists', 'requests', 9, exactly(10))],
  ['a string just as long as is too long', counted('string', 'B', 100, below(100))],
  ['a call just as long as is too long', timed('call', 'ms', 1, below(1))],
  ['one byte too many', counted('bytes', 'B', 1, atMost(0))],
])('%s is a miss', (_, figure) => {
  expect(checksOf({ rows: [], figures: [figure] })).toMatchObject([
    { value: figure.values[0], met: false, asserted: figure.exact },
  ]);
});

test('a wall time without a floor beside it gets no more than the formula', () => {
  expect(requestChecks(rowWith({ floor: [] }))[1]).toMatchObject({ met: false, value: 900 });
});

test('a stage that needs more for each resource the more there are is beyond its exponent', () => {
  const figures = STAGE_SIZES.flatMap(([count]) => [
    stageFigure('flat', count, 5),
    stageFigure('steep', count, Math.sqrt(count)),
  ]);
  expect(checksOf({ rows: [], figures })).toMatchObject([
    { name: expect.stringContaining('flat') as string, value: 1, met: true },
    { name: expect.stringContaining('steep') as string, value: 1.5, met: false },
  ]);
});

test('what is measured later is added to the runs of the same command and figure, and new ones follow', () => {
  const figure: Figure = { name: 'a call', unit: 'ms', values: [2], exact: false };
  const first = resultWith({ rows: [rowWith()], figures: [figure], notes: ['a note'] });
  const later = resultWith({
    rows: [rowWith({ latency: 0 }), rowWith({ runs: [{ ...sample, cpuMs: 290 }] })],
    figures: [{ ...figure, values: [1] }],
    notes: ['a note'],
  });
  const { rows, figures, notes } = merged(first, later);
  expect(rows.map(({ latency, runs }) => [latency, runs.length])).toEqual([
    [50, 4],
    [0, 3],
  ]);
  expect(rows.map(({ requests }) => requests.length)).toEqual([2, 1]);
  expect(costOf(rows[0]?.runs ?? [])).toMatchObject({ cpuMs: 310, cpuMinMs: 290, runs: 4 });
  expect(figures).toEqual([{ ...figure, values: [2, 1] }]);
  expect(notes).toEqual(['a note']);
});

test.each(['node', 'machine', 'code'])('results of another %s are not added up', (what) => {
  expect(() => merged(resultWith(), resultWith({ [what]: 'else' }))).toThrow(`another ${what}`);
});

test('the tables hold every row, and of the checks every command has only those missed', () => {
  const wrong = { exchanges: 1, reads: 11, writes: 0 };
  const result = resultWith({
    rows: [rowWith({ latency: 0 }), rowWith({ vendor: 'gitjira', latency: 0, requests: [wrong] })],
    side: [{ program: 'other', scenario: 'plan', count: 5, note: 'stopped' }],
    notes: ['a note'],
  });
  const text = render(result, checksOf(result));
  expect(text).toContain(
    '| upsun no-op plan | 1000 | 10 | 0 | 11 | 900 | 150 | 6.00 | 320 (310) | 40 (40) | 100 | - | 3 |',
  );
  expect(text).toContain('| other | plan | 5 | - | - | - | - | stopped |');
  expect(text).toMatch(
    /\| gitjira no-op plan, 1000: requests .* \| 12 \| \d+ \| requests \| \*\*missed\*\* \|/u,
  );
  expect(text).not.toContain('upsun no-op plan, 1000: requests');
  expect(text).toContain('- exact requests: 1 of 2 commands');
  expect(text).toContain('- a note');
});

test.each(['upsun', 'buddy', 'gitjira'])(
  'the bare loop can send again what was sent to %s',
  async (name) => {
    const emulators = await startEmulatorProcess();
    try {
      const rows = await runEstate({ vendor: vendorNamed(name), count: 3, latency: 0 }, emulators);
      expect(rows.map(({ scenario }) => scenario)).toEqual(deedsOf(3).map((one) => one.name));
      expect(rows.flatMap(requestChecks).filter(({ met }) => !met)).toEqual([]);
    } finally {
      emulators.close();
    }
  },
  60_000,
);
