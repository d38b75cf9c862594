import type { Field } from '../../src/core/define.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { conformanceCases } from '../../src/testing/cases.ts';
import { brokenRules, legalise, rulesOf } from '../../src/testing/legal.ts';
import { fits, sampleOf, variationsOf } from '../../src/testing/samples.ts';
import { hookResource, text } from '../core/hook-resource.ts';
import { knownVariants } from '../providers/known-tables.ts';
import { registry } from '../../providers/index.ts';

const number: Field = { type: 'integer', description: 'A number.' };

describe('samples', () => {
  test.each<[string, Field, unknown]>([
    ['a choice', { ...text, enum: ['a', 'b'] }, 'a'],
    ['a shaped text', { ...text, pattern: '^[^/]+/[^/]+$' }, 'sample/one'],
    ['an address', { ...text, compareAs: 'url' }, 'https://sample.example'],
    ['a number with bounds', { ...number, minimum: 3, maximum: 9 }, 3],
    ['a switch', { ...text, type: 'boolean' }, true],
    ['a list', { ...text, type: 'array', items: text }, ['sample']],
    ['a map', { ...text, type: 'map', items: number }, { sample: 1 }],
    [
      'a structure',
      { ...text, type: 'object', fields: { a: text, b: { ...text, readOnly: true } } },
      { a: 'sample' },
    ],
    ['a shape nobody can guess', { ...text, pattern: '^qqq$' }, undefined],
  ])('finds %s', (_, field, expected) => {
    expect(sampleOf(field)).toEqual(expected);
  });
  test.each<[string, Field, JsonObject[string], unknown[]]>([
    ['a switch turns', { ...text, type: 'boolean' }, true, [false]],
    ['a choice moves on', { ...text, enum: ['a', 'b'] }, 'a', ['b']],
    ['a choice of one cannot', { ...text, enum: ['a'] }, 'a', []],
    ['a number stays in bounds', { ...number, maximum: 5 }, 5, [4]],
    ['a text keeps its shape', { ...text, maxLength: 3 }, 'abc', ['ab2']],
    [
      'a list grows and shrinks',
      { ...text, type: 'array', items: text },
      ['a', 'b'],
      [['a', 'b', 'sample'], ['a']],
    ],
    [
      'a full list of choices shrinks',
      { ...text, type: 'array', items: { ...text, enum: ['a', 'b'] } },
      ['a', 'b'],
      [['a']],
    ],
    [
      'a map gains, changes and exchanges',
      { ...text, type: 'map', items: text },
      { k: 'v' },
      [{ k: 'v', 'x-another': 'sample' }, { k: 'v2' }, { 'x-other': 'sample' }],
    ],
    [
      'a structure changes member by member',
      { ...text, type: 'object', fields: { a: text, b: text } },
      { a: '1' },
      [{ a: '12' }],
    ],
  ])('%s', (_, field, value, expected) => {
    const found = variationsOf(field, value).map((variation) => variation.value);
    expect(found).toEqual(expected);
    expect(found.every((other) => fits(field, other))).toBe(true);
  });
});

describe('legalise', () => {
  const resource = {
    ...hookResource,
    rules: [
      {
        when: [{ field: 'level', is: [2] }],
        expect: { field: 'colour', is: ['blue', null] },
        message: 'Two is blue.',
      },
      { when: [{ field: 'level', is: [3] }], require: ['tags'], message: 'Three needs tags.' },
      { anyOf: [['name'], ['login', 'tags']], message: 'Name it or log in.' },
      {
        when: [{ field: 'level', is: [4] }],
        forbid: ['headers'],
        severity: 'warning' as const,
        message: 'No headers.',
      },
    ],
  };
  const legal = (properties: JsonObject, kept: readonly string[]) =>
    legalise(resource, 'web', properties, kept);

  test('leaves what is legal alone', () => {
    const properties = { kind: 'web', name: 'a', level: 1 };
    expect(legal(properties, [])).toBe(properties);
  });
  test('takes away what a rule forbids and adds what it asks for', () => {
    expect(legal({ name: 'a', level: 2, colour: 'red' }, ['level'])).toEqual({ name: 'a', level: 2 });
    expect(legal({ name: 'a', level: 3 }, ['level'])).toEqual({ name: 'a', level: 3, tags: ['sample'] });
    expect(legal({ name: 'a', level: 4, headers: {} }, ['level'])).toEqual({ name: 'a', level: 4 });
  });
  test('completes a choice of groups', () => {
    expect(legal({}, [])).toEqual({ name: 'sample' });
    expect(legal({}, ['name'])).toMatchObject({ tags: ['sample'], login: { user: 'sample' } });
  });
  test('steps out of a rule where it cannot be obeyed', () => {
    expect(legal({ name: 'a', level: 2, colour: 'red' }, ['colour'])).toEqual({ name: 'a', colour: 'red' });
  });
  test('bears a warning where nothing else is possible, but no error', () => {
    expect(legal({ name: 'a', level: 4, headers: {} }, ['level', 'headers'])).toMatchObject({ headers: {} });
    expect(legal({ name: 'a', level: 2, colour: 'red' }, ['level', 'colour'])).toBeUndefined();
  });
});

describe('conformanceCases', () => {
  const cases = conformanceCases(hookResource);
  const states = (title: string) => cases.find((found) => found.title === title)?.states;

  test('walk through creation, each change and each removal', () => {
    expect(cases.map((found) => found.title)).toEqual(
      expect.arrayContaining([
        'web: create',
        'web: name',
        'web: level',
        'web: level unset, set, unset',
        'web: colour',
        'web: colour (null)',
        'web: tags (one more)',
        'web: headers (one exchanged)',
        'web: login.user',
        'web: login.password',
      ]),
    );
  });
  test('leave out what cannot be declared, and removal of what is required', () => {
    expect(cases.filter((found) => found.field === 'size')).toEqual([]);
    expect(states('web: name unset, set, unset')).toBeUndefined();
  });
  test('change one property and nothing else', () => {
    expect(states('web: level')).toEqual([
      { kind: 'web', name: 'a', level: 1 },
      { kind: 'web', name: 'a', level: 2 },
    ]);
  });
  test('set something else than the documented default', () => {
    expect(states('web: colour unset, set, unset')?.[1]).toMatchObject({ colour: 'blue' });
  });
  test('take samples where they are given', () => {
    const given = conformanceCases(hookResource, { 'web.level': [7, 9] });
    expect(
      given.find((found) => found.title === 'web: level')?.states.map((state) => state['level']),
    ).toEqual([7, 9]);
  });
  test('ask for samples where none can be made up', () => {
    const odd = { ...hookResource, fields: { ...hookResource.fields, odd: { ...text, pattern: '^qqq$' } } };
    expect(() => conformanceCases(odd)).toThrow('web.odd');
  });
});

const variants = await knownVariants();

test.each(variants.map((known) => [known.name, known] as const))(
  '%s: every state is legal and every field has a case',
  async (_, known) => {
    const { provider, resource, variant, fields } = known;
    const validate = await (await registry[provider.name]?.())?.validator?.(`${resource.name}.${variant}`);
    const errors = rulesOf(resource, variant).filter((rule) => rule.severity !== 'warning');
    const cases = conformanceCases({ ...resource, variants: { [variant]: resource.variants[variant]! } });
    for (const state of cases.flatMap((found) => found.states)) {
      expect([validate?.(state), validate?.errors ?? [], brokenRules(state, errors)]).toEqual([true, [], []]);
    }
    const declarable = Object.entries(fields).filter(([, field]) => field.readOnly !== true);
    const covered = new Set(cases.map((found) => found.field));
    expect(declarable.map(([name]) => name).filter((name) => !covered.has(name))).toEqual([]);
    expect(new Set(cases.map((found) => found.title)).size).toBe(cases.length);
  },
);
