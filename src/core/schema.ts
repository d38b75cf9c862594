import type { Provider, ResourceType } from './define.ts';
import type { JsonObject } from './json.ts';
import type { SchemaStyle } from './field-schema.ts';
import { annotatedStyle, bareStyle, closedObject, defined, scopeSchema } from './field-schema.ts';
import { fieldsOf } from './fields.ts';

/** The dialect all generated schemas are written in. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Strict JSON Schema (2020-12) of one variant's properties after interpolation: the discriminator, scope fields as
 * optional texts, declarable fields, nothing else. Properties under `options.passthrough` are the caller's to except.
 */
export function resolvedSchema(resource: ResourceType, variant: string): JsonObject {
  return variantSchema(resource, variant, bareStyle);
}

/** The closed schema of one variant's properties in a given style. */
export function variantSchema(resource: ResourceType, variant: string, style: SchemaStyle): JsonObject {
  const body = closedObject(fieldsOf(resource, variant), style);
  const required = Array.isArray(body['required']) ? (body['required'] as readonly string[]) : [];
  const scopes = resource.scope.map((scope) => [scope.name, scopeSchema(scope, style)] as const);
  return {
    type: 'object',
    properties: {
      [resource.discriminator]: discriminatorSchema(resource, variant, style),
      ...Object.fromEntries(scopes),
      ...(body['properties'] as JsonObject),
    },
    required: [resource.discriminator, ...required],
    additionalProperties: false,
  };
}

function discriminatorSchema(resource: ResourceType, variant: string, style: SchemaStyle): JsonObject {
  const description = style.annotated ? resource.variants[variant]?.description : undefined;
  return defined({ description, const: variant });
}

/**
 * Schema of a resource type's properties that chooses the variant by the discriminator with if/then, never oneOf:
 * a mistake is reported against the one variant meant, not against all of them.
 */
export function dispatchSchema(resource: ResourceType, defs: string): JsonObject {
  const { discriminator } = resource;
  const names = Object.keys(resource.variants);
  return {
    description: resource.description,
    type: 'object',
    properties: {
      [discriminator]: {
        description: `Which kind of ${resource.name} this is; it cannot change on a live object.`,
        enum: names,
        enumDescriptions: names.map((name) => resource.variants[name]?.description ?? name),
      },
    },
    required: [discriminator],
    allOf: names.map((name) => ({
      if: { properties: { [discriminator]: { const: name } }, required: [discriminator] },
      then: { $ref: `#/$defs/${defs}${name}` },
    })),
  };
}

/** The variants' schemas as `$defs` entries, for `dispatchSchema`. */
export function variantDefs(resource: ResourceType, style: SchemaStyle, defs: string): JsonObject {
  const entries = Object.entries(resource.variants).map(([name, variant]) => [
    `${defs}${name}`,
    defined({
      title: name,
      description: variant.description,
      deprecated: variant.deprecated === undefined ? undefined : true,
      ...variantSchema(resource, name, style),
      examples: [variant.example],
    }),
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

/** The published schema of one resource type's properties, e.g. `schemas/PROVIDER/integration.schema.json`. */
export function resourceSchema(provider: Provider, resource: ResourceType): JsonObject {
  const token = `${provider.name}:${resource.name}`;
  return {
    $schema: DIALECT,
    $id: `urn:holdfast:schema:${token}`,
    title: token,
    ...dispatchSchema(resource, ''),
    $defs: variantDefs(resource, annotatedStyle, ''),
  };
}
