import { Ajv2020 } from 'ajv/dist/2020.js';
import { authoringSchema } from '../../src/core/authoring-schema.ts';
import { registry } from '../declare/fixtures/acme.ts';

const { provider } = await registry['acme']!();
const check = new Ajv2020({ strict: false }).compile(authoringSchema([provider]));
const withOptions = (options: object): object => ({
  name: 't',
  resources: { a: { type: 'acme:Hook', properties: { kind: 'web', url: 'https://a' }, options } },
});

test("the user's own keys at the top begin with x-", () => {
  expect(check({ name: 't', 'x-common': { any: ['thing'] } })).toBe(true);
  expect(check({ name: 't', common: {} })).toBe(false);
});

test.each(['dependsOn', 'aliases', 'ignoreChanges', 'replaceOnChanges', 'passthrough'])(
  '%s takes a list of texts, or one text',
  (option) => {
    expect(check(withOptions({ [option]: ['b', 'c'] }))).toBe(true);
    expect(check(withOptions({ [option]: 'b' }))).toBe(true);
    expect(check(withOptions({ [option]: [5] }))).toBe(false);
    expect(check(withOptions({ [option]: 5 }))).toBe(false);
  },
);
