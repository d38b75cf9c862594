import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DriftReport, Plan } from '../../src/core/result.ts';
import { sarif } from '../../src/reports/formats/sarif.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { HOSTILE, hostileDrift, hostilePlan } from './hostile.ts';
import { quietPlan, samplePlan } from './sample-plan.ts';
import { drifting, quietDrift, sampleDrift } from './sample-drift.ts';

const schema = JSON.parse(readFileSync('test/fixtures/reports/sarif-subset.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const planLog = (plan: Plan) => JSON.parse([...(sarif.plan?.(plan, plainView) ?? [])].join(''));
const driftLog = (report: DriftReport) => JSON.parse([...(sarif.drift?.(report, plainView) ?? [])].join(''));

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
}

function expectValid(log: {
  runs: { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
}): void {
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  for (const { ruleId, ruleIndex } of run?.results ?? [])
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
}

describe('SARIF', () => {
  test('of a plan and of a drift report is valid and as agreed', () => {
    for (const [name, log] of [
      ['plan.sarif.json', planLog(samplePlan)],
      ['drift.sarif.json', driftLog(sampleDrift)],
    ] as const) {
      expectValid(log);
      matchGolden(name, `${JSON.stringify(log, null, 2)}\n`);
    }
  });

  test('has one rule for each class that needs attention', () => {
    const rules: { id: string }[] = driftLog(quietDrift).runs[0].tool.driver.rules;
    expect(rules.map(({ id }) => id)).toEqual([
      'drift/missing',
      'drift/conflict',
      'drift/remote-change',
      'drift/credential-invalid',
      'drift/secret-suspect',
      'drift/declared-change',
      'drift/unmanaged',
      'problem',
    ]);
  });

  test('reports nothing where nothing differs, and that the run was whole', () => {
    expect(driftLog(quietDrift).runs[0]).toMatchObject({
      results: [],
      invocations: [{ executionSuccessful: true }],
    });
    expect(planLog(quietPlan).runs[0].results).toEqual([]);
    expect(driftLog(sampleDrift).runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  test('puts each property at its own line, and what nobody declares at the first line of a manifest', () => {
    const { results } = driftLog(sampleDrift).runs[0];
    const placeOf = (name: string) =>
      results.find(
        (result: { locations: { logicalLocations: { fullyQualifiedName: string }[] }[] }) =>
          result.locations[0]?.logicalLocations[0]?.fullyQualifiedName === name,
      ).locations[0].physicalLocation;
    expect(placeOf('both#level').region).toEqual({ startLine: 4, startColumn: 7, endLine: 4, endColumn: 11 });
    expect(placeOf('vanished').region.startColumn).toBe(3);
    expect(placeOf('no-longer-declared#url')).toEqual({
      artifactLocation: { uri: 'holdfast.yaml' },
      region: { startLine: 1, startColumn: 1 },
    });
  });

  test.each([
    ['dir with space/hold%fast.yaml', 'dir%20with%20space/hold%25fast.yaml'],
    ['/work/a b.yaml', 'file:///work/a%20b.yaml'],
    ['C:\\x\\a.yaml', 'C%3A/x/a.yaml'],
  ])('writes the file name %j as a URI', (filename, uri) => {
    const place = { line: 1, column: 1 };
    const source = { filename, locate: () => ({ filename, start: place, end: place }) };
    const log = driftLog({ ...quietDrift, resources: [drifting('a', { class: 'missing', source })] });
    expectValid(log);
    expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri },
      region: { startLine: 1, startColumn: 1 },
    });
  });

  test('keeps its fingerprints when lines move', () => {
    const of = (line: number) => {
      const place = { line, column: 1 };
      const source = { filename: 'a.yaml', locate: () => ({ filename: 'a.yaml', start: place, end: place }) };
      const report = { ...quietDrift, resources: [drifting('a', { class: 'missing', source })] };
      return driftLog(report).runs[0].results[0].partialFingerprints;
    };
    expect(of(3)).toEqual(of(40));
  });

  test.each(HOSTILE)('stays valid with %j in every place, and holds no link or placeholder', (text) => {
    expectValid(planLog(hostilePlan(text)));
    expectValid(driftLog(hostileDrift(text)));
  });
});
