import { registry } from '../../../providers/index.ts';
import type { Field, Provider, ResourceType } from '../../../src/core/define.ts';
import { fieldsOf } from '../../../src/core/fields.ts';
import { isObject, type Json, type JsonObject } from '../../../src/core/json.ts';
import { plain } from '../../../src/core/placeholder.ts';
import { brokenRules, legalise, rulesOf, without } from '../../../src/testing/legal.ts';
import { sampleOf } from '../../../src/testing/samples.ts';
import { MARK } from './canary.ts';

/** Every secret field of every kind, each with a value of its own. */
export interface SecretEstate {
  readonly resources: Readonly<Record<string, JsonObject>>;
  /** Values by environment variable; each begins with the mark. */
  readonly env: Readonly<Record<string, string>>;
  /** `provider:kind.field` of every secret field there is. */
  readonly fields: readonly string[];
}

interface Making {
  readonly resources: Record<string, JsonObject>;
  readonly env: Record<string, string>;
  readonly fields: string[];
}

/** Declares all kinds of all providers, as often as it takes to set each secret field once. */
export async function secretEstate(): Promise<SecretEstate> {
  const making: Making = { resources: {}, env: {}, fields: [] };
  for (const load of Object.values(registry)) {
    const { provider } = await load();
    for (const resource of Object.values(provider.resources)) addAll(making, provider, resource);
  }
  return making;
}

function addAll(making: Making, provider: Provider, resource: ResourceType): void {
  for (const variant of Object.keys(resource.variants)) {
    const names = secretNames(resource, variant);
    making.fields.push(...names.map((name) => `${provider.name}:${variant}.${name}`));
    const rest = new Set(names);
    for (const name of names) {
      if (!rest.has(name)) continue;
      const properties = propertiesWith(resource, variant, [...rest], name);
      if (properties === undefined) throw new Error(`${variant}.${name} cannot be declared`);
      for (const set of Object.keys(properties)) rest.delete(set);
      declare(making, provider, resource, { ...properties, [resource.discriminator]: variant });
    }
  }
}

function secretNames(resource: ResourceType, variant: string): readonly string[] {
  return Object.entries(fieldsOf(resource, variant)).flatMap(([name, field]) =>
    holdsSecret(field) ? [name] : [],
  );
}

function holdsSecret(field: Field): boolean {
  if (field.readOnly === true) return false;
  const inner = [...Object.values(field.fields ?? {}), ...(field.items === undefined ? [] : [field.items])];
  return field.secret === true || inner.some(holdsSecret);
}

/** All of the wanted secrets at once where the rules allow it, else at least one of them. */
function propertiesWith(
  resource: ResourceType,
  variant: string,
  wanted: readonly string[],
  least: string,
): JsonObject | undefined {
  const example = resource.variants[variant]?.example ?? {};
  const errors = rulesOf(resource, variant).filter(({ severity }) => severity !== 'warning');
  const all = withSamples(resource, variant, example, wanted);
  if (brokenRules(all, errors).length === 0) return all;
  return legalise(resource, variant, withSamples(resource, variant, example, [least]), [least]);
}

function withSamples(
  resource: ResourceType,
  variant: string,
  properties: JsonObject,
  names: readonly string[],
): JsonObject {
  const fields = fieldsOf(resource, variant);
  const samples = names.map((name) => [name, properties[name] ?? sampleOf(fields[name] as Field) ?? MARK]);
  return { ...properties, ...(Object.fromEntries(samples) as JsonObject) };
}

function declare(making: Making, provider: Provider, resource: ResourceType, properties: JsonObject): void {
  const number = Object.keys(making.resources).length;
  const variant = plain(properties[resource.discriminator] ?? null);
  const fields = fieldsOf(resource, variant);
  const own = Object.entries(without(properties, [resource.discriminator])).map(
    ([name, value]) => [name, planted(making, fields[name], value)] as const,
  );
  making.resources[`r${String(number)}`] = {
    type: `${provider.name}:${resource.name}`,
    properties: {
      [resource.discriminator]: variant,
      ...Object.fromEntries(own),
      ...(resource.scope[0] === undefined ? {} : { [resource.scope[0].name]: `scope${String(number)}` }),
    },
  };
}

/** The value with a reference to an environment variable of its own wherever something secret stands. */
function planted(making: Making, field: Field | undefined, value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => planted(making, field?.items ?? field, item));
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, member]) => {
      const inner = field?.fields?.[name] ?? field?.items;
      const known = field?.secret === true && inner !== undefined ? { ...inner, secret: true } : inner;
      return [name, planted(making, known, member)] as const;
    });
    return Object.fromEntries(members);
  }
  return field?.secret === true && typeof value === 'string' ? variable(making, value) : value;
}

function variable({ env }: Making, sample: string): string {
  const number = String(Object.keys(env).length);
  const name = `SECRET_${number}`;
  const forms = [`${MARK}-${number} äß%41&<x>`, `{\n  "key": "${MARK}-${number}",\n  "more": "${MARK}"\n}`];
  env[name] = sample.startsWith('http')
    ? `https://${number}.example/${MARK}`
    : (forms[Number(number) % 2] ?? '');
  return `\${env.${name}}`;
}
