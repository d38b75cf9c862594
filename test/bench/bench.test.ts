import type { RequestLog } from '../../src/emulator/index.ts';
import { startEmulatorProcess } from './emulator-process.ts';
import { expectedRequests, rounds, wallLimit } from './expected.ts';
import { phasesOf } from './replay.ts';
import { checksOf } from './request-checks.ts';
import type { Result, Row } from './result.ts';
import { deedsOf, runEstate, type LivedRow } from './run-estate.ts';
import { render } from './table.ts';
import { targetChecks } from './targets.ts';
import { vendorNamed } from './vendors.ts';

const cost = { wallMs: 900, wallMinMs: 900, cpuMs: 320, cpuMinMs: 310, rssMb: 100, runs: 3 };
const floor = { ...cost, wallMs: 150, wallMinMs: 140, cpuMs: 40, cpuMinMs: 40 };
const deed = { name: 'no-op plan', args: ['plan'], kind: 'read', changed: 0 } as const;

function rowWith(changes: Partial<Row> = {}): Row {
  const requests = { exchanges: 1, reads: 10, writes: 0 };
  const what = { vendor: 'upsun', scenario: 'no-op plan', count: 1000, scopes: 10, latency: 50 };
  return { ...what, requests, cost, floor, ...changes };
}

function livedWith(row: Row): LivedRow {
  return { row, deed, everyRun: [row.requests] };
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

test('one request too many, or a wall time beyond the formula, is a miss that ends the bench with an error', () => {
  const [requests, wall] = checksOf(livedWith(rowWith({ requests: { exchanges: 1, reads: 11, writes: 0 } })));
  expect(requests).toMatchObject({ met: false, asserted: true, value: 12, limit: 11 });
  expect(wall).toMatchObject({ met: false, asserted: true, value: 900 });
  const quick = checksOf(livedWith(rowWith({ cost: { ...cost, wallMinMs: 500 } })));
  expect(quick.map(({ met }) => met)).toEqual([true, true]);
});

test('targets of a machine are shown, and asserted by nothing', () => {
  const checks = targetChecks([rowWith({ latency: 0 })]);
  expect(checks).toMatchObject([{ name: 'upsun no-op plan, 1000: CPU', met: false, asserted: false }]);
});

test('the tables hold every row, and of the checks every command has only those missed', () => {
  const [exact] = checksOf(livedWith(rowWith()));
  if (exact === undefined) throw new TypeError('there is no check');
  const result: Result = {
    node: 'v24',
    machine: 'a machine',
    at: '2030-01-01T00:00:00.000Z',
    rows: [rowWith()],
    figures: [],
    side: [{ program: 'other', scenario: 'plan', count: 5, note: 'stopped' }],
    checks: [exact, { ...exact, name: 'a wrong one', met: false }],
    notes: ['a note'],
  };
  const text = render(result);
  expect(text).toContain(
    '| upsun no-op plan | 1000 | 10 | 50 | 11 | 900 | 150 | 6.00 | 320 (310) | 40 (40) |',
  );
  expect(text).toContain('| other | plan | 5 | - | - | - | - | stopped |');
  expect(text).toContain('| a wrong one | 11 | 11 | requests | **missed** |');
  expect(text).not.toContain(exact.name);
  expect(text).toContain('- exact requests: 1 of 2 commands');
});

test.each(['upsun', 'buddy', 'gitjira'])(
  'the bare loop can send again what was sent to %s',
  async (name) => {
    const emulators = await startEmulatorProcess();
    try {
      const rows = await runEstate({ vendor: vendorNamed(name), count: 3, latency: 0, runs: 1 }, emulators);
      expect(rows.map(({ row }) => row.scenario)).toEqual(deedsOf(3).map((one) => one.name));
      expect(rows.flatMap(checksOf).filter(({ met }) => !met)).toEqual([]);
    } finally {
      emulators.close();
    }
  },
  60_000,
);
