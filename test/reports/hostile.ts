import { HoldfastError } from '../../src/core/errors.ts';
import type { DriftReport, Plan } from '../../src/core/result.ts';
import { change, property, samplePlan } from './sample-plan.ts';
import { drifting, sampleDrift } from './sample-drift.ts';

/** Puts a text wherever a plan holds something a vendor or a user may have written. */
export function hostilePlan(text: string): Plan {
  return {
    ...samplePlan,
    changes: [
      change(text, {
        action: 'update',
        id: text,
        previousAddress: text,
        provider: text,
        type: text,
        variant: text,
        scope: { team: text },
        reason: text,
        hazards: [text],
        notes: [text],
        carried: [text],
        properties: [
          property(text, { before: { [text]: text }, after: [text] }),
          property('script', { before: 'a', after: text }),
        ],
        requests: [
          {
            method: 'PATCH',
            path: text,
            step: 'extra',
            field: text,
            idempotent: true,
            body: { [text]: text },
          },
        ],
      }),
      change(`${text}2`, { action: 'create', before: null, planned: { [text]: text } }),
      change(`${text}3`, { notes: [text], properties: [property(text, { kind: 'removed', sent: false })] }),
    ],
    unmanaged: [{ provider: text, type: text, variant: text, scope: { team: text }, id: text, label: text }],
    problems: [
      { address: text, error: new HoldfastError('vendor', text, { advice: text, fields: { [text]: text } }) },
    ],
    outputs: { [text]: text },
  };
}

/** The same for a drift report. */
export function hostileDrift(text: string): DriftReport {
  const { unmanaged, problems } = hostilePlan(text);
  const property = {
    path: text,
    class: 'conflict',
    applied: text,
    declared: { [text]: text },
    observed: [text],
  } as const;
  const accepted = { ...property, path: `${text}2`, accepted: { until: text, reason: text, by: text } };
  return {
    ...sampleDrift,
    resources: [
      drifting(text, {
        class: 'conflict',
        id: text,
        type: text,
        variant: text,
        scope: { team: text },
        changedAt: text,
        properties: [property, accepted],
      }),
    ],
    unmanaged,
    problems,
    coverage: [{ provider: text, type: text, scope: { team: text }, managed: 1, total: 2 }],
  };
}

/** Texts that mean something to a terminal, a browser, Markdown, XML, a forge or Prometheus. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus=alert(1) autofocus='",
  '</pre></details></style></script><h1>x',
  '--><b>',
  ']]>&lt;&amp;&#60;',
  '```\n# heading\n```',
  '| a | b |\n|---|',
  '`code` **bold** _em_ ~~del~~ [a](https://evil.example) ![i](https://evil.example/x.png)',
  '@everyone #1 !2 ~bug %v1 $3 &4 :tada: www.evil.example https://evil.example a@b.example',
  '/close\n/assign @me',
  '\u001b[31mred\u001b]0;title\u0007',
  '\u202egnp.exe \u2066x\u2069 \ufeff',
  '\u0000\ud800\ufffe\r\n\t',
  '{0} [x](1) %s ${x}',
  'name="x",} 1\nholdfast_fake 1',
];
