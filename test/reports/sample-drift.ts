import type { DriftReport, ResourceDrift } from '../../src/core/result.ts';
import { change, samplePlan, secret, sourceAt } from './sample-plan.ts';

/** A resource of a drift report; the test says what is different. */
export function drifting(address: string, different: Partial<ResourceDrift>): ResourceDrift {
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

function undeclared(drift: ResourceDrift): ResourceDrift {
  const entries = Object.entries(drift).filter(([key]) => key !== 'source');
  return Object.fromEntries(entries) as unknown as ResourceDrift;
}

/** A report in which every class occurs, secrets among them. */
export const sampleDrift: DriftReport = {
  name: 'shop',
  stack: 'dev',
  toolVersion: '0.1.0',
  timestamp: '2026-11-21T04:00:00.000Z',
  resources: [
    ...samplePlan.drift,
    drifting('accepted', {
      properties: [
        {
          path: 'level',
          class: 'remote-change',
          applied: 1,
          declared: 1,
          observed: 7,
          accepted: { until: '2026-12-01', reason: 'moved by hand during the <incident>', by: 'ops' },
        },
      ],
    }),
    drifting('both', {
      class: 'conflict',
      properties: [
        { path: 'level', class: 'conflict', kind: 'both', applied: 1, declared: 2, observed: 3 },
        { path: 'quiet', class: 'in-sync', applied: 1, declared: 1, observed: 1 },
        {
          path: 'script',
          class: 'remote-change',
          applied: 'a\nb',
          declared: 'a\nb',
          observed: 'a\n</pre><b>c',
        },
        { path: 'labels["a b"]', class: 'declared-change', declared: { x: [1] } },
      ],
    }),
    drifting('expired', {
      class: 'credential-invalid',
      properties: [{ path: 'token', class: 'credential-invalid', sensitive: true }],
    }),
    drifting('fine', {}),
    drifting('hidden', { class: 'secret-unverifiable' }),
    undeclared(
      drifting('no-longer-declared', {
        class: 'remote-change',
        properties: [
          {
            path: 'url',
            class: 'remote-change',
            applied: 'https://a.example',
            observed: 'https://z.example',
          },
        ],
      }),
    ),
    drifting('not-applied', {
      class: 'declared-change',
      properties: [{ path: 'level', class: 'declared-change', kind: 'declared', declared: 2, observed: 1 }],
    }),
    drifting('suspect', {
      class: 'secret-suspect',
      changedAt: '2026-11-20T10:00:00Z',
      properties: [{ path: 'token', class: 'secret-suspect', sensitive: true }],
    }),
    drifting('vanished', { class: 'missing' }),
  ],
  unmanaged: samplePlan.unmanaged,
  problems: samplePlan.problems,
  coverage: [
    { provider: 'acme', type: 'acme:Hook', scope: { team: 'blue' }, managed: 10, total: 11 },
    { provider: 'acme', type: 'acme:Hook', scope: { team: 'red' }, managed: 0, total: 0 },
  ],
  healing: [
    change('vanished', {
      action: 'create',
      requests: [
        {
          step: 'create',
          idempotent: false,
          method: 'POST',
          path: '/teams/blue/hooks',
          body: { token: secret('vanished#token') },
        },
      ],
    }),
  ],
  requests: { reads: 2 },
};

/** The same stack with nothing to report. */
export const quietDrift: DriftReport = {
  ...sampleDrift,
  resources: [drifting('fine', {})],
  unmanaged: [],
  problems: [],
  healing: [],
};
