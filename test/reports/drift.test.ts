import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DriftReport, ResourceDrift } from '../../src/core/result.ts';
import { driftText } from '../../src/reports/drift-text.ts';
import { driftToDocument } from '../../src/reports/drift-report-document.ts';
import { html } from '../../src/reports/formats/html.ts';
import { http } from '../../src/reports/formats/http.ts';
import { json } from '../../src/reports/formats/json.ts';
import { driftComment } from '../../src/reports/markdown/drift-comment.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { sampleDrift } from './sample-drift.ts';
import { samplePlan, sourceAt } from './sample-plan.ts';

const schema = JSON.parse(readFileSync('schemas/drift.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function resource(address: string, different: Partial<ResourceDrift>): ResourceDrift {
  return {
    address,
    provider: 'acme',
    type: 'acme:Hook',
    variant: 'web',
    scope: { team: 'blue' },
    id: `${address}-id`,
    class: 'in-sync',
    properties: [],
    source: sourceAt(4),
    ...different,
  };
}

const report: DriftReport = {
  name: 'shop',
  stack: 'dev',
  toolVersion: '0.1.0',
  timestamp: '2026-11-21T04:00:00.000Z',
  resources: [
    ...samplePlan.drift,
    resource('vanished', { class: 'missing' }),
    resource('both', {
      class: 'conflict',
      properties: [
        { path: 'level', class: 'conflict', kind: 'both', applied: 1, declared: 2, observed: 3 },
        { path: 'quiet', class: 'in-sync', applied: 1, declared: 1, observed: 1 },
        { path: 'token', class: 'secret-suspect', sensitive: true, declared: 'planted', applied: null },
        { path: 'labels["a b"]', class: 'declared-change', declared: { x: [1] } },
      ],
    }),
    resource('fine', {}),
    resource('hidden', { class: 'secret-unverifiable' }),
  ],
  unmanaged: samplePlan.unmanaged,
  problems: samplePlan.problems,
  coverage: [{ provider: 'acme', type: 'acme:Hook', scope: { team: 'blue' }, managed: 4, total: 5 }],
  healing: [],
  requests: { reads: 2 },
};

const empty: DriftReport = { ...report, resources: [], unmanaged: [], problems: [], coverage: [] };

describe('the drift report', () => {
  test('is text that names class, place and the three values of what differs', () => {
    const text = [...driftText(report, { paint: (_ink, plain) => plain, width: 80 })].join('');
    matchGolden('drift.80.txt', text);
    expect(text).not.toContain('planted');
  });

  test('is JSON valid against its schema, with a place for each property', () => {
    const document = JSON.parse(
      [...(json.drift?.(report, { paint: (_ink, plain) => plain, width: 80 }) ?? [])].join(''),
    );
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document.resources[0].properties[0].range.start).toEqual({ line: 4, column: 7 });
    expect(document.summary).toMatchObject({ missing: 1, conflict: 1, 'in-sync': 1, unmanaged: 1 });
    matchGolden('drift.json', JSON.stringify(document, null, 2));
  });

  test('is the requests that would put back what drifted', () => {
    const text = [...(http.drift?.(sampleDrift, { paint: (_ink, plain) => plain, width: 80 }) ?? [])].join(
      '',
    );
    expect(text)
      .toBe(`# shop/dev: 1 requests would put back what drifted, paths below each provider's base URL

### vanished: create (provider acme)
POST /teams/blue/hooks
Content-Type: application/json

{
  "token": {
    "$secret": {
      "path": "vanished#token",
      "fingerprint": "hmac:5f2a"
    }
  }
}
`);
  });

  test('claims nothing where something could not be read', () => {
    const view = { paint: (_ink: string, plain: string) => plain, width: 80 };
    const unread = { ...empty, problems: samplePlan.problems };
    const partly = { ...unread, resources: [resource('fine', {})] };
    expect([...driftText(unread, view)].join('')).not.toContain('Drift:');
    expect([...driftText(partly, view)].join('')).toContain('Drift: 1 in-sync.');
    for (const write of [
      driftComment,
      (report: DriftReport) => [...(html.drift?.(report, view) ?? [])].join(''),
    ]) {
      expect(write(empty)).toContain('No drift.');
      expect(write(unread)).not.toContain('No drift.');
      expect(write(unread)).toContain('What is live could not be read.');
      expect(write(partly)).toContain('Of what could be read nothing differs, but not everything could.');
    }
  });

  test('says so when there is nothing at all', () => {
    const text = [...driftText(empty, { paint: (_ink, plain) => plain, width: 80 })].join('');
    expect(text).toContain('nothing declared, nothing recorded');
    expect(driftToDocument(empty).complete).toBe(true);
  });
});
