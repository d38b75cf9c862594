import type { ConfigField, Provider, ResourceType } from './define.ts';
import type { Json, JsonObject } from './json.ts';
import { entryKeys, looseStyle, manifestKeys, sharedDefs } from './authoring-defs.ts';
import { defined } from './field-schema.ts';
import { DIALECT, dispatchSchema, variantDefs } from './schema.ts';

/**
 * Schema of a whole manifest for editors: every value is its type, an interpolation or an `fn::` object; resource
 * types and their variants are chosen by if/then, so that a mistake is shown where it is made.
 */
export function authoringSchema(providers: readonly Provider[]): JsonObject {
  return {
    $schema: DIALECT,
    $id: 'urn:holdfast:schema:manifest',
    title: 'Holdfast manifest',
    type: 'object',
    properties: {
      ...manifestKeys,
      providers: entriesSchema(providers),
      resources: {
        description: 'The integrations, by name.',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/resource' },
      },
    },
    patternProperties: { '^x-': { description: 'Left alone: a place for anchors and notes.' } },
    additionalProperties: false,
    $defs: {
      ...sharedDefs,
      open: openBlock,
      entryValue: looseStyle.wrap({ type: 'string' }),
      resource: resourceBlock(providers),
      ...Object.fromEntries(providers.map((provider) => [`entry:${provider.name}`, entrySchema(provider)])),
      ...Object.fromEntries(typesOf(providers).flatMap(typeDefs)),
    },
  };
}

interface NamedType {
  readonly token: string;
  readonly resource: ResourceType;
}

function typesOf(providers: readonly Provider[]): readonly NamedType[] {
  return providers.flatMap((provider) =>
    Object.values(provider.resources).map((resource) => ({
      token: `${provider.name}:${resource.name}`,
      resource,
    })),
  );
}

function typeDefs({ token, resource }: NamedType): readonly (readonly [string, Json])[] {
  const prefix = `${token}.`;
  const variants = Object.entries(variantDefs(resource, looseStyle, prefix));
  return [[token, dispatchSchema(resource, prefix)], ...variants];
}

/** A block that passes unknown properties through; only the loader can check its properties. */
const openBlock: JsonObject = {
  properties: { options: { required: ['passthrough'] } },
  required: ['options'],
};

function resourceBlock(providers: readonly Provider[]): JsonObject {
  const types = typesOf(providers);
  return {
    type: 'object',
    properties: {
      type: typeSchema(providers, types),
      forEach: {
        description: 'One instance per element or entry: a list, a map, or one `${config.…}`.',
        type: ['array', 'object', 'string'],
      },
      properties: { description: "The vendor's own property names.", type: 'object' },
      options: { $ref: '#/$defs/options' },
    },
    required: ['type', 'properties'],
    additionalProperties: false,
    allOf: types.map(({ token }) => ({
      if: { properties: { type: { const: token } }, required: ['type'], not: { $ref: '#/$defs/open' } },
      then: { properties: { properties: { $ref: `#/$defs/${token}` } } },
    })),
  };
}

/** Known tokens by name; tokens of other packages by their shape only. */
function typeSchema(providers: readonly Provider[], types: readonly NamedType[]): JsonObject {
  const names = providers.map((provider) => provider.name).join('|');
  return {
    description: 'PROVIDER:TYPE.',
    anyOf: [
      {
        enum: types.map(({ token }) => token),
        enumDescriptions: types.map(({ resource }) => resource.description),
      },
      { type: 'string', pattern: `^(?!(?:${names}):)[a-z][a-z0-9-]*:[A-Za-z][A-Za-z0-9]*$` },
    ],
  };
}

/** Entries named like a provider configure it; any other name needs `provider` or `package`. */
function entriesSchema(providers: readonly Provider[]): JsonObject {
  const byName = providers.map((provider) => [provider.name, ref(provider)] as const);
  return {
    description: 'How to reach each vendor; several accounts of one vendor are entries with `provider`.',
    type: 'object',
    properties: Object.fromEntries(byName),
    additionalProperties: {
      type: 'object',
      anyOf: [{ required: ['provider'] }, { required: ['package'] }],
      properties: { provider: { type: 'string' }, package: { type: 'string' } },
      allOf: providers.map((provider) => ({
        if: { properties: { provider: { const: provider.name } }, required: ['provider'] },
        then: ref(provider),
      })),
    },
  };
}

function ref(provider: Provider): JsonObject {
  return { $ref: `#/$defs/entry:${provider.name}` };
}

function entrySchema(provider: Provider): JsonObject {
  const own = Object.entries(provider.config).map(([name, field]) => [name, configSchema(field)] as const);
  return {
    description: provider.title,
    type: ['object', 'null'],
    properties: { ...entryKeys, ...(Object.fromEntries(own) as JsonObject) },
    additionalProperties: false,
  };
}

function configSchema(field: ConfigField): JsonObject {
  const value: Record<string, Json> = field.enum === undefined ? { type: 'string' } : { enum: field.enum };
  return defined({
    description: describeConfig(field),
    default: field.default,
    'x-secret': field.secret,
    ...looseStyle.wrap(value),
  });
}

function describeConfig(field: ConfigField): string {
  const env = field.env ?? [];
  return env.length === 0 ? field.description : `${field.description} Else from ${env.join(', ')}.`;
}
