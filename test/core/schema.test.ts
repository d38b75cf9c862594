import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Provider } from '../../src/core/define.ts';
import { authoringSchema } from '../../src/core/authoring-schema.ts';
import { resolvedSchema, resourceSchema } from '../../src/core/schema.ts';
import { hookResource } from './hook-resource.ts';

const provider: Provider = {
  name: 'acme',
  title: 'Acme',
  config: { token: { description: 'Token.', secret: true, env: ['ACME_TOKEN'] } },
  resources: { Hook: hookResource },
  baseUrl: () => 'http://127.0.0.1',
  authenticate: () => Promise.resolve({ headers: {} }),
};
const base = { kind: 'web', name: 'a' };

function findings(schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const check = ajv.compile(schema);
  check(value);
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

describe('resolvedSchema', () => {
  const schema = resolvedSchema(hookResource, 'web');
  test('compiles in strict mode, so it holds no word a validator does not know', () => {
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });
  test.each([
    ['the least that is required', base, []],
    ['a scope field', { ...base, team: 'ops' }, []],
    ['null where it is allowed', { ...base, colour: null }, []],
    ['null where it is not', { ...base, name: null }, ['/name type']],
    ['another variant', { kind: 'mail', name: 'a' }, ['/kind const']],
    ['nothing', {}, [' required', ' required']],
    ['an unknown property', { ...base, colur: 'red' }, [' additionalProperties']],
    ['a property only the vendor sets', { ...base, size: 'x' }, [' additionalProperties']],
    ['a value outside the list', { ...base, colour: 'green' }, ['/colour enum']],
    ['a number below the minimum', { ...base, level: 0 }, ['/level minimum']],
    ['a broken scope', { ...base, team: 'Ops' }, ['/team pattern']],
    ['a structure without its required member', { ...base, login: { password: 'p' } }, ['/login required']],
    [
      'a structure with an unknown member',
      { ...base, login: { user: 'u', x: 1 } },
      ['/login additionalProperties'],
    ],
    ['a map value of the wrong type', { ...base, headers: { a: 1 } }, ['/headers/a type']],
    ['an element of the wrong type', { ...base, tags: ['a', 1] }, ['/tags/1 type']],
  ])('judges %s', (_, value, expected) => {
    expect(findings(schema, value)).toEqual(expected);
  });
});

describe('resourceSchema', () => {
  const schema = resourceSchema(provider, hookResource);
  test('reports a mistake against the one variant meant', () => {
    expect(findings(schema, { ...base, level: 'x' })).toContain('/level type');
    expect(findings(schema, { kind: 'other' })).toEqual(['/kind enum']);
  });
  test('tells readers what is secret and what is never answered', () => {
    expect(schema).toMatchObject({
      $defs: {
        web: {
          properties: {
            headers: { 'x-secret': true },
            login: { writeOnly: true },
            colour: { default: 'red' },
          },
        },
      },
    });
  });
});

describe('authoringSchema', () => {
  const schema = authoringSchema([provider]);
  const withHook = (properties: object, more: object = {}) => ({
    name: 'stack',
    resources: { hook: { type: 'acme:Hook', properties, ...more } },
  });
  test('is itself valid under the dialect it names', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
  });
  test.each([
    ['plain values', withHook({ ...base, level: 2, headers: { a: 'b' } })],
    ['an interpolation for a number', withHook({ ...base, level: '${config.level}' })],
    ['an interpolation for a choice', withHook({ ...base, colour: '${env.COLOUR}' })],
    ['functions', withHook({ ...base, name: { 'fn::exec': ['pass', 'show'] }, tags: { 'fn::file': 'x' } })],
    ['functions inside structures', withHook({ ...base, login: { user: { 'fn::secret': 'x' } } })],
    ['loops and options', withHook(base, { forEach: ['a'], options: { protect: true, import: { a: '1' } } })],
    [
      'unknown properties under passthrough',
      withHook({ ...base, x: 1 }, { options: { passthrough: ['x'] } }),
    ],
    ['a type of another package', { resources: { a: { type: 'other:Thing', properties: { any: 1 } } } }],
    [
      'provider entries',
      { providers: { acme: { token: '${env.T}' }, second: { provider: 'acme', timeout: '5s' } } },
    ],
    ['an entry of a package', { providers: { mine: { package: './mine.ts', anything: 1 } } }],
    [
      'parameters, long and short',
      { config: { a: { type: 'string', default: 'x' }, b: ['c'] }, $schema: 'x' },
    ],
  ])('accepts %s', (_, manifest) => {
    expect(findings(schema, manifest)).toEqual([]);
  });
  test.each([
    ['an unknown top-level key', { resource: {} }, ' additionalProperties'],
    ['an unknown property', withHook({ ...base, x: 1 }), '/resources/hook/properties additionalProperties'],
    ['a missing property', withHook({ kind: 'web' }), '/resources/hook/properties required'],
    ['an unknown variant', withHook({ kind: 'fax' }), '/resources/hook/properties/kind enum'],
    [
      'an unknown type of a known provider',
      { resources: { a: { type: 'acme:Hok', properties: {} } } },
      '/resources/a/type pattern',
    ],
    [
      'an unknown option',
      withHook(base, { options: { protekt: true } }),
      '/resources/hook/options additionalProperties',
    ],
    [
      'an unknown function',
      withHook({ ...base, name: { 'fn::wat': 1 } }),
      '/resources/hook/properties/name additionalProperties',
    ],
    [
      'an unknown key of an entry',
      { providers: { second: { provider: 'acme', tokn: 'x' } } },
      '/providers/second additionalProperties',
    ],
    ['an entry that names no provider', { providers: { second: {} } }, '/providers/second required'],
  ])('refuses %s', (_, manifest, expected) => {
    expect(findings(schema, manifest)).toContain(expected);
  });
});
