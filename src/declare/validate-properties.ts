import type { ResourceType } from '../core/define.ts';
import { fieldNamed, fieldsOf } from '../core/fields.ts';
import type { Json } from '../core/json.ts';
import { parsePath } from '../core/path.ts';
import type { Validator, ValidatorError } from '../core/registry.ts';
import { valueAt } from '../core/resolve.ts';
import { Secret } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import { formatPath } from '../core/path.ts';
import { pathOfPointer, probe, type Probe } from './probe.ts';
import { checkRules } from './rules.ts';
import { schemaMessage, type PropertyFinding } from './schema-message.ts';

/** The properties of one resource, the discriminator included, scope fields excluded. */
export interface Checked {
  readonly resource: ResourceType;
  readonly variant: string;
  readonly properties: { readonly [name: string]: Value };
  /** Names under `options.passthrough`: not known to the schema, or holding what it does not know. */
  readonly passthrough: readonly string[];
}

/**
 * Checks resolved properties against the variant's schema and rules. References and unknown values are accepted
 * wherever they stand; secrets are checked and never repeated. The sentences are those of `validate`, for every host.
 */
export function validateProperties(checked: Checked, validator: Validator): readonly PropertyFinding[] {
  return validateProbe(checked, probe(checked.properties), validator);
}

const NONE: readonly never[] = [];

/** The same, for a caller that has walked the properties already. */
export function validateProbe(
  checked: Checked,
  made: Probe,
  validator: Validator,
): readonly PropertyFinding[] {
  const { resource, variant, properties } = checked;
  const data = withoutPassthrough(made.data, checked);
  const errors = validator(data) ? NONE : (validator.errors ?? NONE);
  const own = Object.hasOwn(resource.variants, variant) ? resource.variants[variant] : undefined;
  const all = [...(resource.rules ?? NONE), ...(own?.rules ?? NONE)];
  if (errors.length + all.length === 0 && own?.deprecated === undefined) return NONE;
  const found = errors
    .filter((error) => isCertain(error, made) && !isPassedThrough(error, checked))
    .map((error) => describe(error, data, checked));
  const rules = checkRules(all, properties).map(({ rule, field }): PropertyFinding => ({
    severity: rule.severity ?? 'error',
    summary: rule.message,
    detail: '',
    path: parsePath(field) ?? [field],
    part: 'value',
  }));
  return [...found, ...rules, ...deprecation(own?.deprecated, resource)];
}

function withoutPassthrough(data: Probe['data'], { resource, variant, passthrough }: Checked): Probe['data'] {
  if (passthrough.length === 0) return data;
  const fields = fieldsOf(resource, variant);
  const kept = Object.entries(data).filter(
    ([name]) => !passthrough.includes(name) || fieldNamed(fields, name) !== undefined,
  );
  return Object.fromEntries(kept);
}

/** A known property may be passed through as well: a vendor's new value then stands before the table knows it. */
function isPassedThrough({ instancePath }: ValidatorError, { passthrough }: Checked): boolean {
  const [, name = ''] = instancePath.split('/');
  return passthrough.includes(name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A value not known yet can only be wrong where text certainly is. */
function isCertain({ instancePath, keyword, params }: ValidatorError, { unknown }: Probe): boolean {
  const kind = unknown.get(instancePath);
  if (kind === undefined) return true;
  const types: unknown = params['type'];
  const wanted: readonly unknown[] = Array.isArray(types) ? types : [types];
  return kind === 'text' && keyword === 'type' && !wanted.includes('string');
}

function describe(
  error: ValidatorError,
  data: Probe['data'],
  { resource, variant, properties }: Checked,
): PropertyFinding {
  const path = pathOfPointer(error.instancePath, data);
  const secret = path.length > 0 && valueAt(properties, formatPath(path)) instanceof Secret;
  return schemaMessage(error, { resource, variant, path, given: jsonAt(data, path), secret });
}

function jsonAt(data: Json, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, Json>)[step];
  }
  return value;
}

function deprecation(text: string | undefined, { discriminator }: ResourceType): readonly PropertyFinding[] {
  if (text === undefined) return [];
  return [{ severity: 'warning', summary: text, detail: '', path: [discriminator], part: 'value' }];
}
