import { integration as upsun } from '../../providers/upsun/integration.ts';
import type { ResourceType } from '../../src/core/define.ts';
import { inputsOf, outputsOf } from '../../src/pulumi-facts/resource-state.ts';
import { managedPaths, projected } from '../../src/pulumi-facts/managed-paths.ts';
import { readHidden, readMemory } from '../../src/pulumi-facts/hidden.ts';
import { isWireSecret, withoutMarks } from '../../src/pulumi-facts/wire-secret.ts';
import { sanitised } from '../../src/hosts/pulumi/provider/wire-value.ts';

const hook: ResourceType = {
  ...upsun,
  name: 'Hook',
  scope: [],
  fields: {},
  variants: {
    plain: {
      description: 'For these tests.',
      example: { type: 'plain' },
      fields: {
        url: { type: 'string', description: '', compareAs: 'url' },
        key: { type: 'string', description: '', writeOnly: true, secret: true },
        filter: {
          type: 'object',
          description: '',
          fields: {
            branch: { type: 'string', description: '' },
            depth: { type: 'integer', description: '' },
            pass: { type: 'string', description: '', writeOnly: true, secret: true },
          },
        },
        count: { type: 'integer', description: '', readOnly: true },
      },
    },
  },
};

const declared = {
  type: 'plain',
  url: 'https://A.example/',
  key: 'secret',
  filter: { branch: 'main', pass: 'p' },
};
const state = (properties: object) => ({
  type: hook,
  declared,
  scope: { project: 'x' },
  hidden: {},
  observed: { id: '7', variant: 'plain', properties: { type: 'plain', ...properties } },
});

test('inputs keep the declared spelling where it means the same, and hold nothing undeclared', () => {
  const live = { url: 'https://a.example', filter: { branch: 'main', depth: 3 }, count: 5 };
  expect(withoutMarks(inputsOf(state(live)))).toEqual({ project: 'x', ...declared });
});

test('inputs show drift in declared places', () => {
  const live = { url: 'https://b.example', filter: { branch: 'next', depth: 3 } };
  expect(withoutMarks(inputsOf(state(live)))).toMatchObject({
    url: 'https://b.example',
    filter: { branch: 'next', pass: 'p' },
  });
});

test('a declared property that is gone live is absent from the inputs', () => {
  expect(inputsOf(state({ filter: { branch: 'main' } }))).not.toHaveProperty('url');
});

test('outputs hold all that is readable, and what cannot be read as declared, marked', () => {
  const live = { url: 'https://a.example', filter: { branch: 'main', depth: 3 }, count: 5, id: '7', news: 1 };
  const outputs = outputsOf(state(live), { origin: 'https://api.example', managed: ['url'] });
  expect(withoutMarks(outputs)).toEqual({
    project: 'x',
    ...declared,
    filter: { branch: 'main', depth: 3, pass: 'p' },
    count: 5,
    __holdfast: { origin: 'https://api.example', managed: ['url'] },
  });
  expect(isWireSecret(outputs['key'])).toBe(true);
});

test('managed paths open structures, and a projection gives back what was declared', () => {
  const paths = managedPaths(hook, 'plain', declared);
  expect(paths).toEqual(['url', 'key', 'filter.branch', 'filter.pass']);
  const whole = { ...declared, filter: { ...declared.filter, depth: 3 }, count: 5 };
  expect(projected(whole, ['type', ...paths])).toEqual(declared);
});

test('anything unexpected in the hidden value counts as absent', () => {
  expect(readHidden('no')).toEqual({});
  expect(readHidden({ adopt: 'maybe', import: 7, passthrough: [1], entry: { name: 'x' } })).toEqual({});
  expect(readMemory({ origin: 'https://x.example' })).toBeUndefined();
});

test('what the wire would refuse after the write is made fit before', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const given = {
    none: undefined,
    list: [undefined],
    big: 7n,
    date: new Date(0),
    call: () => 1,
    not: Number.NaN,
    cycle,
  };
  const { cycle: cut, ...rest } = sanitised(given);
  expect(rest).toEqual({ list: [null], big: '7', date: '1970-01-01T00:00:00.000Z', not: null });
  expect(JSON.stringify(cut).length).toBeGreaterThan(0);
});
