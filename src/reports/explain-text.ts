import type { Condition, Field, Provider, ResourceType, Rule } from '../core/define.ts';
import { fieldsOf } from '../core/fields.ts';
import { wrapped } from './display-width.ts';
import { table } from './capability-matrix.ts';
import type { View } from './view.ts';

/** All kinds of one type with their descriptions. */
export function explainType(provider: Provider, type: ResourceType, view: View): string {
  const token = `${provider.name}:${type.name}`;
  const rows = Object.entries(type.variants).map(([name, { description }]) => [`  ${name}`, description]);
  return [
    view.paint('bold', token),
    ...wrapped(type.description, view.width),
    '',
    ...scopeLines(type, view),
    `Kinds, chosen by \`${type.discriminator}\` (\`holdfast explain ${token}.KIND\` tells more):`,
    table(rows),
  ].join('\n');
}

/** Everything about one kind: scope, properties, rules, natural keys, an example. */
export function explainVariant(provider: Provider, type: ResourceType, variant: string, view: View): string {
  const definition = type.variants[variant];
  if (definition === undefined) return '';
  const fields = Object.entries(fieldsOf(type, variant)).filter(([name]) => name !== type.discriminator);
  const groups = [
    ['Required', fields.filter(([, { required }]) => required === true)],
    ['Optional', fields.filter(([, { required, readOnly }]) => required !== true && readOnly !== true)],
    ['Read-only', fields.filter(([, { readOnly }]) => readOnly === true)],
  ] as const;
  return [
    view.paint('bold', `${provider.name}:${type.name} with ${type.discriminator}: ${variant}`),
    ...wrapped(definition.description, view.width),
    ...(definition.deprecated === undefined ? [] : [`Deprecated: ${definition.deprecated}`]),
    '',
    ...scopeLines(type, view),
    ...groups.flatMap(([title, members]) =>
      members.length === 0 ? [] : [`${title}:`, ...fieldLines(members, view), ''],
    ),
    ...ruleLines([...(type.rules ?? []), ...(definition.rules ?? [])], view),
    ...identityLines(type, variant),
    'Example:',
    ...Object.entries(definition.example).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
    '',
  ].join('\n');
}

function scopeLines({ scope }: ResourceType, view: View): string[] {
  if (scope.length === 0) return [];
  const lines = scope.flatMap(({ name, description, fromConfig }) => {
    const origin = fromConfig === undefined ? '' : ` (default: \`${fromConfig}\` of the provider's entry)`;
    return entry(name, `${description}${origin}`, view);
  });
  return ['Scope, cannot change:', ...lines, ''];
}

function fieldLines(fields: readonly (readonly [string, Field])[], view: View): string[] {
  return fields.flatMap(([name, field]) => fieldEntry(name, field, view, '  '));
}

function fieldEntry(name: string, field: Field, view: View, indent: string): string[] {
  const lines = [`${indent}${view.paint('bold', name)} (${traits(field).join(', ')})`];
  lines.push(
    ...wrapped(field.description, view.width - indent.length - 4).map((line) => `${indent}    ${line}`),
  );
  const members = field.fields ?? field.items?.fields ?? {};
  return [
    ...lines,
    ...Object.entries(members).flatMap(([member, inner]) => fieldEntry(member, inner, view, `${indent}    `)),
  ];
}

function traits(field: Field): string[] {
  const element = field.items === undefined ? '' : ` of ${field.items.type}`;
  return [
    `${field.type}${element}`,
    ...(field.nullable === true ? ['may be null'] : []),
    ...(field.enum === undefined ? [] : [`one of ${field.enum.join(' | ')}`]),
    ...(field.default === undefined ? [] : [`vendor's default ${JSON.stringify(field.default)}`]),
    ...bounds(field),
    ...(field.secret === true ? ['secret'] : []),
    ...(field.writeOnly === true ? ['cannot be read back'] : []),
    ...(field.createOnly === true ? ['a change replaces'] : []),
    ...(field.unordered === true ? ['order and repetition do not matter'] : []),
    ...(field.whole === true ? ['sent whole'] : []),
    ...(field.limitsAccess === true ? ['undeclared, goes over to a replacement'] : []),
    ...(field.readOnly === true || field.required === true ? [] : [`when removed: ${removal(field)}`]),
  ];
}

function bounds({ minimum, maximum, minLength, maxLength, pattern }: Field): string[] {
  const texts = {
    'at least': minimum,
    'at most': maximum,
    'length at least': minLength,
    'length at most': maxLength,
    matches: pattern,
  };
  return Object.entries(texts).flatMap(([words, value]) =>
    value === undefined ? [] : [`${words} ${value}`],
  );
}

function removal({ onRemove, writeOnly }: Field): string {
  if (writeOnly === true || onRemove === undefined || onRemove === 'release') return 'stays as it is';
  return { null: 'set to null', empty: 'emptied', default: "set to the vendor's default" }[onRemove];
}

function ruleLines(rules: readonly Rule[], view: View): string[] {
  if (rules.length === 0) return [];
  const lines = rules.flatMap(({ message, when }) => {
    const condition = when === undefined ? '' : ` (when ${when.map(conditionText).join(' and ')})`;
    return wrapped(`${message}${condition}`, view.width - 4).map(
      (line, index) => `${index === 0 ? '  - ' : '    '}${line}`,
    );
  });
  return ['Rules:', ...lines, ''];
}

function conditionText(condition: Condition): string {
  if (condition.is !== undefined) {
    return `${condition.field} is ${condition.is.map((value) => (value === null ? 'not declared' : value)).join(' or ')}`;
  }
  if (condition.empty !== undefined)
    return `${condition.field} is ${condition.empty ? 'empty' : 'not empty'}`;
  return `${condition.field} is ${condition.declared === false ? 'not declared' : 'declared'}`;
}

function identityLines(type: ResourceType, variant: string): string[] {
  const keys = type.variants[variant]?.naturalKeys ?? type.naturalKeys ?? [];
  const texts = keys.map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : part.field)).join(' + '),
  );
  if (texts.length === 0) return ['Found again after state was lost: no.', ''];
  return [
    `Found again after state was lost by: ${texts.map((text) => text || 'being the only one').join(', or ')}.`,
    '',
  ];
}

function entry(name: string, description: string, view: View): string[] {
  return [
    `  ${view.paint('bold', name)}`,
    ...wrapped(description, view.width - 6).map((line) => `      ${line}`),
  ];
}
