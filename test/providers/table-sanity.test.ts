import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { registry } from '../../providers/index.ts';
import type { Condition, Field, Rule } from '../../src/core/define.ts';
import { annotatedStyle, fieldSchema } from '../../src/core/field-schema.ts';
import { fieldNamed, someField, type Fields } from '../../src/core/fields.ts';
import { knownProviders, knownVariants, type KnownVariant } from './known-tables.ts';

const ajv = new Ajv2020({ strict: false });
const providers = await knownProviders();
const variants = await knownVariants();

/** Every field with its path, members and elements included. */
function everyField(fields: Fields, prefix = ''): readonly (readonly [string, Field])[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [prefix + name, field] as const,
    ...everyField(field.fields ?? {}, `${prefix}${name}.`),
    ...everyField(field.items === undefined ? {} : { '*': field.items }, `${prefix}${name}.`),
  ]);
}

/** Paths of the fields that fail a test, for readable failures. */
function failing(fields: Fields, test: (field: Field) => boolean): readonly string[] {
  return everyField(fields)
    .filter(([, field]) => !test(field))
    .map(([name]) => name);
}

function conditionsOf(rule: Rule): readonly string[] {
  const conditions: readonly Condition[] = [...(rule.when ?? []), ...(rule.expect ? [rule.expect] : [])];
  const named = [...(rule.require ?? []), ...(rule.forbid ?? []), ...(rule.anyOf ?? []).flat()];
  return [
    ...conditions.map((condition) => condition.field),
    ...named,
    ...(rule.at === undefined ? [] : [rule.at]),
  ];
}

test('the registry names exactly the folders under providers/', async () => {
  const entries = await readdir(path.join(import.meta.dirname, '../../providers'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(Object.keys(registry).sort()).toEqual(folders.sort());
});

describe.each(providers.map((provider) => [provider.name, provider] as const))(
  'provider %s',
  (name, provider) => {
    test('bears the name it is registered under', async () => {
      expect((await registry[name]?.())?.provider.name).toBe(name);
    });
    test('names only known keys as ways to log in', () => {
      const keys = Object.keys(provider.config);
      expect((provider.configAnyOf ?? []).flat().filter((key) => !keys.includes(key))).toEqual([]);
    });
    test('describes every key of its entry', () => {
      expect(Object.values(provider.config).every((field) => field.description.endsWith('.'))).toBe(true);
    });
    test('keys its types by their own names', () => {
      expect(Object.values(provider.resources).map((resource) => resource.name)).toEqual(
        Object.keys(provider.resources),
      );
    });
    test('takes scope defaults from keys its entry has', () => {
      const from = Object.values(provider.resources).flatMap((resource) =>
        resource.scope.flatMap((scope) => scope.fromConfig ?? []),
      );
      expect(from.filter((key) => !Object.hasOwn(provider.config, key))).toEqual([]);
    });
    test('fills its paths from scope, id and fields written on their own', () => {
      for (const resource of Object.values(provider.resources)) {
        const { extra = {}, ...main } = resource.operations;
        const known = ['id', ...resource.scope.map((scope) => scope.name)];
        for (const operation of Object.values(main))
          expect(known).toEqual(expect.arrayContaining(placeholders(operation.path)));
        for (const operation of Object.values(extra)) expect(operation.path).toMatch(/^\//u);
      }
    });
  },
);

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');

describe.each(variants.map((known) => [known.name, known] as const))('%s', (_, known) => {
  const { resource, variant, fields } = known;
  const table = resource.variants[variant]!;

  test('describes itself and every field', () => {
    expect(table.description).toMatch(/\.$/u);
    expect(
      failing(fields, (field) => field.description.length > 4 && field.description.endsWith('.')),
    ).toEqual([]);
  });
  test('has an example that its own validator accepts', async () => {
    const validate = await validatorOf(known);
    validate(table.example);
    expect(validate.errors ?? []).toEqual([]);
  });
  test('has a validator that refuses an unknown property and each missing required one', async () => {
    const validate = await validatorOf(known);
    expect(validate({ ...table.example, 'no such property': 1 })).toBe(false);
    for (const name of [resource.discriminator, ...required(fields)]) {
      const rest = Object.fromEntries(Object.entries(table.example).filter(([key]) => key !== name));
      validate(rest);
      expect(validate.errors).toContainEqual(
        expect.objectContaining({ keyword: 'required', params: { missingProperty: name } }),
      );
    }
  });
  test('has defaults its own fields would accept', () => {
    expect(
      failing(
        fields,
        (field) =>
          field.default === undefined || ajv.validate(fieldSchema(field, annotatedStyle), field.default),
      ),
    ).toEqual([]);
  });
  test('says only what can be true of a field', () => {
    expect(
      failing(
        fields,
        (field) => !(field.readOnly === true && (field.required === true || field.writeOnly === true)),
      ),
    ).toEqual([]);
    expect(failing(fields, (field) => field.onRemove !== 'null' || field.nullable === true)).toEqual([]);
    expect(failing(fields, (field) => field.onRemove !== 'default' || field.default !== undefined)).toEqual(
      [],
    );
    expect(
      failing(
        fields,
        (field) => field.writeOnly !== true || field.onRemove === undefined || field.onRemove === 'release',
      ),
    ).toEqual([]);
    expect(failing(fields, (field) => field.unordered !== true || field.type === 'array')).toEqual([]);
    expect(failing(fields, (field) => field.whole !== true || field.type === 'object')).toEqual([]);
    expect(
      failing(
        fields,
        (field) =>
          field.limitsAccess !== true ||
          (field.writeOnly ?? field.readOnly ?? field.createOnly ?? field.via) === undefined,
      ),
    ).toEqual([]);
  });
  test('gives structures their content', () => {
    expect(failing(fields, (field) => field.type !== 'array' || field.items !== undefined)).toEqual([]);
    expect(failing(fields, (field) => field.type !== 'map' || field.items !== undefined)).toEqual([]);
  });
  test('refers only to fields it has', () => {
    const keys = [...(table.naturalKeys ?? resource.naturalKeys ?? []), ...(resource.unique ?? [])]
      .flat()
      .map((part) => (typeof part === 'string' ? part : part.field));
    const others = Object.values(fields).flatMap((field) => [
      ...(field.coupled ? [field.coupled.field] : []),
      ...(field.expiresAt === undefined ? [] : [field.expiresAt]),
      ...(field.selfRotating ?? []).map((condition) => condition.field),
      ...(typeof field.carry === 'object' ? field.carry.when.map((condition) => condition.field) : []),
    ]);
    const known = [resource.discriminator, ...resource.scope.map((scope) => scope.name)];
    const missing = [...keys, ...others, ...(table.rules ?? []).flatMap(conditionsOf)].filter(
      (name) => topField(fields, name) === undefined && !known.includes(name),
    );
    expect(missing).toEqual([]);
  });
  test('has natural keys that can be read back', () => {
    const parts = (table.naturalKeys ?? resource.naturalKeys ?? [])
      .flat()
      .map((part) => (typeof part === 'string' ? part : part.field));
    expect(parts.filter((name) => topField(fields, name)?.writeOnly === true)).toEqual([]);
  });
  test('keeps scope, discriminator and fields apart', () => {
    const taken = [resource.discriminator, ...resource.scope.map((scope) => scope.name)];
    expect(
      taken.filter((name) => Object.hasOwn(table.fields, name) || fieldNamed(fields, name) !== undefined),
    ).toEqual([]);
  });
  test('writes fields of their own operation by operations it has', () => {
    const missing = Object.values(fields).filter(
      (field) => field.via !== undefined && resource.operations.extra?.[field.via] === undefined,
    );
    expect(missing).toEqual([]);
  });
  test('has no clear text under a name that speaks of a secret', () => {
    const open = Object.entries(fields).filter(
      ([name, field]) =>
        /(^|_)(token|secret|password|passphrase|shared_key|license_key)$/iu.test(name) &&
        field.type === 'string' &&
        !someField(field, (part) => part.secret === true),
    );
    expect(open.map(([name]) => name)).toEqual([]);
  });
});

function topField(fields: Fields, name: string): Field | undefined {
  return fieldNamed(fields, name.split('.')[0] ?? name);
}

function required(fields: Fields): readonly string[] {
  return Object.entries(fields)
    .filter(([, field]) => field.required === true)
    .map(([name]) => name);
}

async function validatorOf({
  provider,
  resource,
  variant,
}: KnownVariant): Promise<import('../../src/core/registry.ts').Validator> {
  const module = await registry[provider.name]?.();
  const validator = await module?.validator?.(`${resource.name}.${variant}`);
  if (validator === undefined)
    throw new Error(`no validator for ${resource.name}.${variant}: run "npm run schemas"`);
  return validator;
}
