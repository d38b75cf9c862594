import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { documentToSavedPlan, looksLikePlan } from '../../src/core/saved-plan.ts';
import { canonical, type JsonObject } from '../../src/core/json.ts';
import { digestOf, planToDocument } from '../../src/core/plan-document.ts';
import { problemDocument } from '../../src/core/problem-document.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import { json } from '../../src/reports/formats/json.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { quietPlan, samplePlan } from './sample-plan.ts';

const schema = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const text = [...(json.plan?.(samplePlan, plainView) ?? [])].join('');

/** The same plan without the sources, whose functions cannot be compared. */
function comparable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'source' ? undefined : member)));
}

function refusal(content: string, version = '0.1.0'): HoldfastError {
  try {
    documentToSavedPlan(content, 'plan.json', version);
  } catch (error) {
    if (error instanceof HoldfastError) return error;
  }
  throw new Error('the plan was accepted');
}

describe('the plan as JSON', () => {
  test.each([
    ['with every action', samplePlan],
    ['with nothing to do', quietPlan],
  ])('a plan %s is valid against its schema', (_name, plan) => {
    validate(JSON.parse(JSON.stringify(planToDocument(plan))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has the agreed keys and order', () => {
    matchGolden('plan.json', text);
  });

  test('marks what is secret and what is unknown, and holds placeholders in their place', () => {
    const [created] = planToDocument(samplePlan).resource_changes;
    expect(created?.change.after_unknown).toEqual({ url: true });
    expect(created?.change.after_sensitive).toEqual({ token: true, header: true });
    expect(created?.change.before_sensitive).toEqual({});
    expect(created).toMatchObject({ name: 'hooks', index: 'eu west' });
  });

  test('is applyable only when something is to be done and nothing failed', () => {
    expect(planToDocument(quietPlan)).toMatchObject({ applyable: false, complete: true, errored: false });
    expect(planToDocument(samplePlan)).toMatchObject({ applyable: false, complete: false, errored: true });
    expect(planToDocument({ ...samplePlan, problems: [] })).toMatchObject({ applyable: true });
  });
});

describe('a saved plan', () => {
  test('comes back as it was, every field of every change included', () => {
    const { plan } = documentToSavedPlan(text, 'plan.json', '0.1.0');
    const { problems, ...rest } = plan;
    const { problems: expected, ...others } = samplePlan;
    expect(comparable(rest)).toEqual(comparable(others));
    expect(problems.map(problemDocument)).toEqual(expected.map(problemDocument));
    expect(plan.changes[0]?.source?.locate([])).toEqual(samplePlan.changes[0]?.source?.locate([]));
    expect(plan.drift[0]?.source?.locate(['level'])).toEqual(samplePlan.drift[0]?.source?.locate(['level']));
  });

  test('gives the same document again', () => {
    const { plan, digest } = documentToSavedPlan(text, 'plan.json', '0.1.0');
    expect(planToDocument(plan)).toEqual(JSON.parse(text));
    expect(planToDocument(plan).digest).toBe(digest);
  });

  test('has the digest of its canonical text', () => {
    const { digest, ...others } = JSON.parse(text);
    const ofText = (document: JsonObject) =>
      `sha256:${createHash('sha256').update(canonical(document)).digest('hex')}`;
    expect(digest).toBe(ofText(others));
    for (const document of [{}, { b: [], a: [1, { d: 1, c: [2] }], 7: 'x' }, { a: null }]) {
      expect(digestOf({ ...document, digest: 'x' })).toBe(ofText(document));
    }
  });

  test('is recognised by its beginning', () => {
    expect(looksLikePlan(text)).toBe(true);
    expect(looksLikePlan('name: shop\n')).toBe(false);
  });

  test('is refused when it was cut off anywhere', () => {
    const cuts = Array.from({ length: 60 }, (_none, index) => Math.floor((text.length * index) / 60));
    for (const cut of cuts)
      expect(refusal(text.slice(0, cut)).message).toMatch(/is empty|not complete JSON/u);
  });

  test('is refused when any value was edited', () => {
    expect(refusal(text.replace('https://b.example', 'https://c.example')).message).toContain(
      'was changed after',
    );
    expect(refusal(text.replace('"serial": 7', '"serial": 8')).message).toContain('was changed after');
  });

  test('is refused when another version made it', () => {
    const error = refusal(text, '0.2.0');
    expect(error.message).toContain('was made by version "0.1.0"; this is "0.2.0"');
    expect(error.advice).toContain('holdfast plan --out');
    expect(refusal(text.replace('"format_version": "1.0"', '"format_version": "2.0"')).message).toContain(
      'format 2.0',
    );
  });

  test.each(['[]', '"x"', '{}', '{"format_version": 1, "resource_changes": []}', 'null'])(
    'is refused when it is no plan: %s',
    (content) => {
      expect(refusal(content).message).toContain('is not a plan');
    },
  );

  test('is refused when its shape is wrong though its digest fits', () => {
    const [first] = samplePlan.changes;
    const broken = planToDocument({
      ...samplePlan,
      changes: [{ ...first!, requests: [{ method: 'BREW' } as never] }],
    });
    expect(refusal(JSON.stringify(broken)).message).toContain(
      'resource_changes[0].requests[0].method is none of',
    );
  });
});
