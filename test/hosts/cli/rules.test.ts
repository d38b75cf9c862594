import { createJudge } from '../../../src/hosts/cli/rules/judge.ts';
import { compileRule } from '../../../src/hosts/cli/rules/rule-language.ts';
import { samplePlan } from '../../reports/sample-plan.ts';
import { createWorkspace, leaks, type Workspace } from './workspace.ts';
import type { Run } from './test-host.ts';

let workspace: Workspace;
const runs: Run[] = [];

async function run(...argv: string[]): Promise<Run> {
  const done = await workspace.run(argv);
  runs.push(done);
  return done;
}

/** Adds a policy with one rule. */
async function rule(when: string, outcome = 'deny: "not on my watch"'): Promise<void> {
  await workspace.manifest((text) =>
    text.replace(
      'resources:\n',
      `policy:\n  rules:\n    - name: guard\n      when: ${when}\n      ${outcome}\nresources:\n`,
    ),
  );
}

beforeEach(async () => {
  workspace = await createWorkspace();
});

afterEach(async () => {
  const files = Object.values(await workspace.files());
  const printed = runs.splice(0).flatMap(({ out, err }) => [out, err]);
  await workspace.close();
  expect([...files, ...printed].flatMap(leaks)).toEqual([]);
});

test('a rule that denies refuses the run before any write, exit 5', async () => {
  await rule('change.action == "create" && has(change.after.channel) && change.after.channel == "#ops"');
  for (const command of [['plan'], ['apply', '--yes'], ['apply', '--yes', '--continue-on-error']]) {
    const refused = await run(...command);
    expect(refused.code).toBe(5);
    expect(refused.out + refused.err).toContain(
      'the rule "guard" denies the change of slack["ops"]: not on my watch',
    );
  }
  expect(
    workspace.emulator.requests.filter(({ method, path }) => method === 'POST' && !path.endsWith('/token')),
  ).toEqual([]);
});

test('a rule that warns leaves a note and lets the run go on', async () => {
  await rule('change.kind == "webhook"', 'warn: look twice');
  const { code, out } = await run('plan');
  expect(code).toBe(0);
  expect(out).toContain('rule "guard" warns: look twice');
  expect((await run('apply', '--yes')).code).toBe(0);
});

test('a plan saved before a rule was made is stale', async () => {
  expect((await run('plan', '--out', 'p.json')).code).toBe(0);
  await rule('change.action == "create"');
  const refused = await run('apply', 'p.json');
  expect(refused.code).toBe(6);
  expect(
    workspace.emulator.requests
      .filter(({ path }) => path.endsWith('/integrations'))
      .map(({ method }) => method),
  ).not.toContain('POST');
});

test('secrets are placeholders to a rule', async () => {
  await rule(`change.kind == "webhook" && change.after.shared_key != "(sensitive value)"`);
  expect((await run('plan')).code).toBe(0);
});

test.each<[string, string, RegExp]>([
  ['does not parse', `'change.action =='`, /Unexpected token: EOF/u],
  ['names what does not exist', 'change.acton == "create"', /No such key: acton/u],
  ['gives no truth value', 'change.action', /it gives string, not true or false/u],
  ['mixes types', `change.action == 1 || 1 + "a" == "b"`, /overload/u],
])('a rule that %s is shown with its place', async (_what, when, message) => {
  await rule(when);
  for (const command of ['validate', 'plan']) {
    const refused = await run(command);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(message);
    expect(refused.err).toMatch(/holdfast\.yaml:7:\d+/u);
  }
  expect(workspace.emulator.requests).toEqual([]);
});

test('the marker stands under the wrong word', async () => {
  await rule('change.acton == "create"');
  expect((await run('validate')).err).toContain('holdfast.yaml:7:20');
});

describe('a rule that cannot decide denies', () => {
  const changes = samplePlan.changes.filter(({ action }) => action !== 'no-op');
  const judge = (when: string, limitMs?: number) =>
    createJudge([{ name: 'r', when, warn: 'w' }], limitMs)(changes);

  test('when it throws', () => {
    const [first] = judge('change.before.no.such.thing == 1');
    expect(first).toMatchObject({ rule: 'r', verdict: 'deny' });
    expect(first?.message).toContain('the rule could not be decided');
  });

  test('when it takes too long', () => {
    const digits = '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]';
    const slow = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].reduceRight(
      (inner, name) => `${digits}.all(${name}, ${inner})`,
      'true',
    );
    expect(judge(slow, 50)).toMatchObject([{ verdict: 'deny', message: 'the rule took longer than 50 ms' }]);
    const backtracking = `"${'a'.repeat(60)}!".matches("^(a+)+$")`;
    expect(judge(backtracking, 50)).toMatchObject([
      { verdict: 'deny', message: 'the rule took longer than 50 ms' },
    ]);
  });

  test('when it gives something else than true or false', () => {
    expect(judge('change.id')[0]?.message).toBe('the rule gave neither true nor false');
  });
});

test('an expression that is too large is refused, and whole numbers are integers', () => {
  expect(compileRule(Array.from({ length: 20_000 }, () => '1').join(' + '))).toHaveProperty('message');
  const rule = compileRule('change.before.count > 2');
  expect('applies' in rule && rule.applies({ before: { count: 3n } })).toBe(true);
});
