import type { Field, ResourceType } from '../core/define.ts';
import { fieldAt, fieldNamed, fieldsOf, isDeclarable } from '../core/fields.ts';
import type { Fields } from '../core/fields.ts';
import type { Json } from '../core/json.ts';
import { isObject } from '../core/json.ts';
import { formatPath, type PropertyPath } from '../core/path.ts';
import type { ValidatorError } from '../core/registry.ts';
import { didYouMean, oneOf } from './suggest.ts';

/** Something wrong with a resource's properties; the path is inside them. */
export interface PropertyFinding {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  readonly path: PropertyPath;
  /** Whether the name or the value is meant; a path that is not declared means what is around it. */
  readonly part: 'key' | 'value';
}

/** What a message is about. `shown` is undefined where the value is secret. */
export interface MessageContext {
  readonly resource: ResourceType;
  readonly variant: string;
  readonly path: PropertyPath;
  readonly given: Json | undefined;
  readonly secret: boolean;
}

/** Says a validator's finding in our own words. Values are never repeated. */
export function schemaMessage(error: ValidatorError, context: MessageContext): PropertyFinding {
  const { keyword, params } = error;
  if (keyword === 'required') return missing(String(params['missingProperty']), context);
  if (keyword === 'additionalProperties')
    return unknownProperty(String(params['additionalProperty']), context);
  const field = fieldAt(fieldsOf(context.resource, context.variant), context.path);
  const [what, detail] = wrongValue(error, field, context);
  const summary = `"${formatPath(context.path)}" ${what}`;
  return { severity: 'error', summary, detail, path: context.path, part: 'value' };
}

function missing(name: string, { resource, variant, path }: MessageContext): PropertyFinding {
  const full = [...path, name];
  const field = fieldAt(fieldsOf(resource, variant), full);
  const detail = field === undefined ? '' : `${variant} needs it: ${typeName(field)}. ${field.description}`;
  return { severity: 'error', summary: `"${formatPath(full)}" is missing`, detail, path: full, part: 'key' };
}

function unknownProperty(name: string, { resource, variant, path }: MessageContext): PropertyFinding {
  const fields = fieldsOf(resource, variant);
  const parent = path.length === 0 ? fields : (fieldAt(fields, path)?.fields ?? {});
  const full = [...path, name];
  const common = { severity: 'error', path: full, part: 'key' } as const;
  if (fieldNamed(parent, name)?.readOnly === true) {
    return {
      ...common,
      summary: `"${formatPath(full)}" is read-only`,
      detail: 'It is only answered; remove it.',
    };
  }
  const scopes = path.length === 0 ? resource.scope.map((scope) => scope.name) : [];
  const near = didYouMean(name, [...declarable(parent), ...scopes]);
  const advice =
    path.length === 0 ? 'If the vendor has added it lately, list it under options.passthrough.' : '';
  const known = advice === '' ? `Known: ${oneOf(declarable(parent))}.` : advice;
  return {
    ...common,
    summary: `${variant} has no property "${formatPath(full)}"`,
    detail: near === '' ? known : near,
  };
}

function declarable(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => (isDeclarable(field) ? [name] : []));
}

/** The end of a sentence that begins with the property's name, and what to do. */
function wrongValue(
  error: ValidatorError,
  field: Field | undefined,
  context: MessageContext,
): readonly [string, string] {
  const { keyword, params } = error;
  if (keyword === 'type') return wrongType(params['type'], field, context);
  if (keyword === 'enum') return wrongWord(params['allowedValues'], context);
  const limit = String(params['limit']);
  if (keyword === 'minLength')
    return limit === '1' ? ['must not be empty', ''] : [`needs at least ${limit} characters`, ''];
  if (keyword === 'maxLength') return [`may have at most ${limit} characters`, ''];
  if (keyword === 'minimum' || keyword === 'exclusiveMinimum') return [`must be at least ${limit}`, ''];
  if (keyword === 'maximum' || keyword === 'exclusiveMaximum') return [`may be at most ${limit}`, ''];
  if (keyword === 'pattern')
    return [`does not have the right form`, `It must match ${String(params['pattern'])}.`];
  return [`is not right: ${error.message ?? keyword}`, field?.description ?? ''];
}

function wrongType(
  type: unknown,
  field: Field | undefined,
  { given }: MessageContext,
): readonly [string, string] {
  const types = (Array.isArray(type) ? type : [type]).map((name) => typeNames[String(name)] ?? String(name));
  const wanted = types.filter((name) => name !== 'null').join(' or ');
  if (given === null) return ['may not be null', 'Remove the line to leave the property unmanaged.'];
  return [`must be ${wanted}, not ${nameOf(given)}`, typeAdvice(wanted, given) || (field?.description ?? '')];
}

function typeAdvice(wanted: string, given: Json | undefined): string {
  if (wanted === 'text' && (typeof given === 'number' || typeof given === 'boolean')) return 'Quote it.';
  if (typeof given !== 'string') return '';
  if (wanted === 'true or false')
    return 'Write true or false, without quotes; YAML 1.2 has no yes, no, on and off.';
  return wanted.endsWith('number') ? 'Write it without quotes.' : '';
}

function wrongWord(allowed: unknown, { given, secret }: MessageContext): readonly [string, string] {
  const words = (Array.isArray(allowed) ? allowed : []).filter((word) => word !== null).map(String);
  const near = secret || typeof given !== 'string' ? '' : didYouMean(given, words);
  return [`must be ${oneOf(words)}`, near];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  map: 'a map',
};

function typeName(field: Field): string {
  return typeNames[field.type] ?? field.type;
}

function nameOf(value: Json | undefined): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a map';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
