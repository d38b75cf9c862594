import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { planToDocument } from '../../src/core/plan-document.ts';
import { html } from '../../src/reports/formats/html.ts';
import { markdown } from '../../src/reports/formats/markdown.ts';
import { text } from '../../src/reports/formats/text.ts';
import { plainView } from '../../src/reports/view.ts';
import { change, property, quietPlan } from './sample-plan.ts';

const replaced = change('hook', {
  action: 'replace',
  carried: ['access', 'closed'],
  properties: [
    property('region', { before: 'eu', after: 'us', replaces: true }),
    property('note', { kind: 'removed', before: 'ours', sent: false, lost: true }),
    property('closed', { kind: 'removed', before: true, after: true, sent: false }),
    property('prune', { before: true, after: false, follows: 'fetch' }),
  ],
  requests: [
    {
      method: 'POST',
      path: '/hooks',
      body: { kind: 'web', access: 'some', closed: true },
      step: 'create',
      idempotent: false,
    },
  ],
});
const plan = { ...quietPlan, changes: [replaced] };

test.each([
  ['text', text],
  ['markdown', markdown],
  ['html', html],
])('as %s, a replacement says what is lost with its object and what goes over', (_, format) => {
  const shown = [...(format.plan?.(plan, plainView) ?? [])].join('').replaceAll(/\s+/gu, ' ');
  expect(shown).toMatch(/note.{1,200}no longer managed, lost with the object replaced/u);
  expect(shown).toMatch(/closed.{1,200}no longer managed, stays as it is/u);
  expect(shown).toMatch(/not declared, taken over from the object replaced/iu);
  expect(shown).not.toMatch(/sent, unchanged/iu);
});

test('as JSON, a value that is lost says so within the schema', () => {
  const schema = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')) as object;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const document = JSON.parse(JSON.stringify(planToDocument(plan))) as unknown;
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document).toMatchObject({
    resource_changes: [
      {
        change: { properties: [{}, { path: 'note', lost: true }, { path: 'closed' }, { follows: 'fetch' }] },
      },
    ],
  });
});
