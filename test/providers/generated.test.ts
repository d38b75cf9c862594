import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { registry } from '../../providers/index.ts';
import { authoringSchema } from '../../src/core/authoring-schema.ts';
import { resolvedSchema } from '../../src/core/schema.ts';
import { generatedFiles } from '../scripts/generated-files.ts';
import { knownProviders, knownVariants } from './known-tables.ts';

const root = path.join(import.meta.dirname, '../..');
const files = await generatedFiles(registry);
const providers = await knownProviders();
const variants = await knownVariants();

test.each([...files.keys()])('%s is what the tables give', async (name) => {
  expect((await readFile(path.join(root, name), 'utf8')) === files.get(name)).toBe(true);
});

test('nothing is left of what the tables gave before', () => {
  const found = globSync('providers/*/generated/**/*.ts', { cwd: root });
  expect(found.filter((name) => !files.has(name))).toEqual([]);
  expect(found.length).toBeGreaterThan(variants.length);
});

test('published schemas are valid under the dialect they name', () => {
  const ajv = new Ajv2020({ strict: false });
  for (const [name, content] of files) {
    if (name.endsWith('.json')) expect([name, ajv.validateSchema(JSON.parse(content))]).toEqual([name, true]);
  }
});

describe('the manifest schema', () => {
  const check = new Ajv2020({ strict: false, allErrors: true }).compile(authoringSchema(providers));
  const manifest = (type: string, properties: object) => ({
    name: 'x',
    resources: { one: { type, properties } },
  });

  test.each(variants.map((known) => [known.name, known] as const))(
    'accepts the example of %s',
    (_, known) => {
      const { provider, resource, variant } = known;
      check(manifest(`${provider.name}:${resource.name}`, resource.variants[variant]!.example));
      expect(check.errors ?? []).toEqual([]);
    },
  );
  test.each(variants.map((known) => [known.name, known] as const))(
    'accepts interpolations in %s',
    (_, known) => {
      const { provider, resource, variant, fields } = known;
      const declarable = Object.entries(fields).filter(([, field]) => field.readOnly !== true);
      const loose = Object.fromEntries(declarable.map(([name]) => [name, '${config.value}']));
      check(manifest(`${provider.name}:${resource.name}`, { ...loose, [resource.discriminator]: variant }));
      expect(check.errors ?? []).toEqual([]);
    },
  );
});

describe('compiled validators', () => {
  test.each(variants.map((known) => [known.name, known] as const))(
    'judge %s as the schema does',
    async (_, known) => {
      const { provider, resource, variant } = known;
      const compiled = await (await registry[provider.name]?.())?.validator?.(`${resource.name}.${variant}`);
      const interpreted = new Ajv2020({ allErrors: true }).compile(resolvedSchema(resource, variant));
      const example = resource.variants[variant]!.example;
      const wrong = Object.fromEntries(Object.keys(example).map((name) => [name, { wrong: true }]));
      for (const value of [example, wrong, {}, [], null, 'x', { ...example, other: 1 }]) {
        compiled?.(value);
        interpreted(value);
        expect(brief(compiled?.errors)).toEqual(brief(interpreted.errors));
      }
    },
  );
});

function brief(
  errors:
    | readonly { readonly instancePath: string; readonly keyword: string; readonly params: object }[]
    | null
    | undefined,
): unknown {
  return (errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
}
