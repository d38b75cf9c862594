import type { Field, ResourceType, ScopeField } from '../../core/define.ts';
import { fieldsOf, isDeclarable } from '../../core/fields.ts';
import type { Json } from '../../core/json.ts';
import { checkRules } from '../rules.ts';
import { Placeholders } from './placeholders.ts';
import { byOrder, propertyOrder } from './property-order.ts';
import { escapeInterpolation, type WrittenBlock, type WrittenProperty } from './written.ts';

/** A block of one kind, ready to be filled in. */
export interface Scaffold {
  readonly block: WrittenBlock;
  /** Environment variables its secrets come from. */
  readonly variables: readonly string[];
}

/** A block with all that a kind needs, from the table's example; everything else stands there as a comment. */
export function scaffold(type: ResourceType, token: string, variant: string, name: string): Scaffold {
  const fields = Object.entries(fieldsOf(type, variant)).filter(([, field]) => isDeclarable(field));
  const placeholders = new Placeholders();
  const needed = neededNames(type, variant);
  const properties = fields.map(([property, field]): WrittenProperty => {
    const comment = firstSentence(field.description);
    if (!needed.has(property))
      return { name: property, value: sample(type, variant, property, field), comment, off: true };
    const value = exampleOf(type, variant, property) ?? sample(type, variant, property, field);
    return { name: property, value: withVariables(placeholders, name, [property], field, value), comment };
  });
  const { discriminator } = type;
  return {
    block: {
      name,
      type: token,
      comments: [type.variants[variant]?.description ?? type.description],
      properties: [
        ...type.scope.map(scopeProperty),
        { name: discriminator, value: variant },
        ...properties.sort((a, b) => byUse(a, b) || byOrder(propertyOrder(type, variant))(a.name, b.name)),
      ],
      options: {},
    },
    variables: placeholders.variables.map((variable) => variable.name),
  };
}

/** Required fields and, as long as a rule is broken or would warn, what the example has beyond them. */
function neededNames(type: ResourceType, variant: string): ReadonlySet<string> {
  const { example = {}, rules = [] } = type.variants[variant] ?? {};
  const all = [...(type.rules ?? []), ...rules];
  const fields = fieldsOf(type, variant);
  const needed = new Set(Object.keys(fields).filter((name) => fields[name]?.required === true));
  const extra = Object.keys(example).filter((name) => name !== type.discriminator && !needed.has(name));
  const isLegal = (): boolean => {
    const declared = Object.entries(example).filter(
      ([name]) => needed.has(name) || name === type.discriminator,
    );
    return checkRules(all, Object.fromEntries(declared)).length === 0;
  };
  while (!isLegal() && extra.length > 0) needed.add(extra.shift() ?? '');
  return needed;
}

function exampleOf(type: ResourceType, variant: string, name: string): Json | undefined {
  return type.variants[variant]?.example[name];
}

/** What is secret, or nobody could guess, comes from a variable. */
function withVariables(
  placeholders: Placeholders,
  address: string,
  path: readonly (string | number)[],
  field: Field | undefined,
  value: Json,
): Json {
  if (Array.isArray(value))
    return value.map((item: Json, index) =>
      withVariables(placeholders, address, [...path, index], field?.items, item),
    );
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const known = field?.fields?.[name] ?? field?.items;
        const inner = known !== undefined && field?.secret === true ? { ...known, secret: true } : known;
        return [name, withVariables(placeholders, address, [...path, name], inner, member)];
      }),
    );
  return field?.secret === true ? placeholders.make(address, path, undefined) : escapeInterpolation(value);
}

/** What an optional property might look like. */
function sample(type: ResourceType, variant: string, name: string, field: Field): Json {
  const known = exampleOf(type, variant, name) ?? field.default ?? field.enum?.[0];
  if (known !== undefined) return field.secret === true ? '${env.NAME}' : escapeInterpolation(known);
  return emptyOf(field);
}

function emptyOf(field: Field): Json {
  switch (field.type) {
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return field.minimum ?? 0;
    case 'array':
      return [];
    case 'map':
      return {};
    case 'object':
      return Object.fromEntries(
        Object.entries(field.fields ?? {})
          .filter(([, member]) => isDeclarable(member))
          .map(([name, member]) => [name, emptyOf(member)]),
      );
    case 'string':
      return field.secret === true ? '${env.NAME}' : '';
  }
}

function scopeProperty({ name, description, pattern }: ScopeField): WrittenProperty {
  const candidates = ['CHANGE-ME', 'change-me', 'changeme', '1'];
  const fitting = candidates.find((text) => pattern === undefined || new RegExp(pattern, 'u').test(text));
  return { name, value: fitting ?? 'CHANGE-ME', comment: firstSentence(description) };
}

function byUse(a: WrittenProperty, b: WrittenProperty): number {
  return Number(a.off === true) - Number(b.off === true);
}

function firstSentence(text: string): string {
  return /^.*?(?<![.\s][a-z])[.;:](?=\s|$)/u.exec(text)?.[0].replace(/[.;:]$/u, '') ?? text;
}
