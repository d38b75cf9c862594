import { HoldfastError, type ErrorCode } from '../../../src/core/errors.ts';
import { exitCode, exitCodeOf, EXIT_PRECEDENCE } from '../../../src/hosts/cli/exit-code.ts';
import { planExit } from '../../../src/hosts/cli/commands/plan.ts';
import { driftExit } from '../../../src/hosts/cli/commands/drift.ts';
import { runExit } from '../../../src/hosts/cli/finish-run.ts';
import { Flags } from '../../../src/hosts/cli/flags.ts';
import { planFlags } from '../../../src/hosts/cli/flag-list.ts';
import type { ApplyResult, DriftClass, DriftReport } from '../../../src/core/result.ts';
import { change, quietPlan, samplePlan } from '../../reports/sample-plan.ts';

const flags = (given: Record<string, unknown> = {}) => new Flags(planFlags, given, {});
const problem = (code: ErrorCode) => ({ address: 'a', error: new HoldfastError(code, 'wrong') });

test.each<[ErrorCode, number]>([
  ['bug', 255],
  ['usage', 64],
  ['cancelled', 8],
  ['timeout', 9],
  ['auth', 3],
  ['permission', 3],
  ['locked', 6],
  ['stale', 6],
  ['policy', 5],
  ['network', 1],
  ['uncertain', 1],
  ['state', 1],
])('an error of code %s exits %i', (code, exit) => {
  expect(exitCodeOf(new HoldfastError(code, 'wrong'))).toBe(exit);
});

test('anything else is a bug', () => {
  expect(exitCodeOf(new TypeError('x'))).toBe(255);
});

test('of several codes the first by rank is given', () => {
  for (let index = 0; index < EXIT_PRECEDENCE.length; index += 1) {
    const rest = EXIT_PRECEDENCE.slice(index);
    expect(exitCode([...rest].reverse())).toBe(EXIT_PRECEDENCE[index]);
  }
  expect(exitCode([])).toBe(0);
});

describe('plan', () => {
  const changed = { ...quietPlan, changes: [change('a', { action: 'create' })] };
  test('exits 0 with changes, 2 and 7 when asked, 7 before 2', () => {
    expect(planExit(changed, flags())).toBe(0);
    expect(planExit(changed, flags({ 'detailed-exitcode': true }))).toBe(2);
    expect(planExit(changed, flags({ 'detailed-exitcode': true, 'expect-no-changes': true }))).toBe(7);
    expect(planExit(quietPlan, flags({ 'detailed-exitcode': true, 'expect-no-changes': true }))).toBe(0);
  });

  test('exits with the gravest problem', () => {
    expect(
      planExit({ ...changed, problems: [problem('vendor'), problem('policy'), problem('auth')] }, flags()),
    ).toBe(3);
  });
});

test('drift exits 2 for the classes that matter, 4 for a credential', () => {
  const report = (...classes: DriftClass[]): DriftReport => ({
    name: 'a',
    stack: 'dev',
    toolVersion: '0.0.0',
    timestamp: '',
    resources: classes.map((found) => ({ ...samplePlan.drift[0]!, class: found })),
    unmanaged: [],
    problems: [],
    coverage: [],
    healing: [],
    requests: { reads: 0 },
  });
  expect(driftExit(report('in-sync', 'declared-change'), ['missing'])).toBe(0);
  expect(driftExit(report('in-sync', 'missing'), ['missing'])).toBe(2);
  expect(driftExit(report('missing', 'credential-invalid'), ['missing'])).toBe(4);
  expect(driftExit({ ...report('missing'), problems: [problem('permission')] }, ['missing'])).toBe(3);
});

test('an applying run exits by what became of its changes', () => {
  const result = (...outcomes: ApplyResult['outcomes'][number][]): ApplyResult => ({
    plan: { ...samplePlan, problems: [] },
    outcomes,
    unsettled: [],
    requests: { reads: 0, writes: 0 },
    serial: 1,
    outputs: {},
  });
  const one = (outcome: ApplyResult['outcomes'][number]['outcome'], error?: HoldfastError) => {
    return { address: 'a', outcome, notes: [], ...(error !== undefined && { error }) };
  };
  const timeout = new HoldfastError('timeout', 'late');
  expect(runExit(result(one('done')), undefined, flags())).toBe(0);
  expect(runExit(result(one('done')), undefined, flags({ 'detailed-exitcode': true }))).toBe(2);
  expect(
    runExit({ ...result(one('done')), unsettled: [{ address: 'a', paths: ['b'] }] }, undefined, flags()),
  ).toBe(7);
  expect(runExit(result(one('skipped'), one('done')), undefined, flags())).toBe(1);
  expect(runExit(result(one('failed', new HoldfastError('permission', 'no'))), undefined, flags())).toBe(3);
  expect(runExit(result(one('cancelled'), one('uncertain')), undefined, flags())).toBe(8);
  expect(runExit(result(one('cancelled')), timeout, flags())).toBe(9);
});
