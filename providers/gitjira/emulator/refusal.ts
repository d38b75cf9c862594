import type { Json } from '../../../src/core/json.ts';
import { fieldFacts, typeFact, type FieldFact } from './facts.ts';
import type { GitJiraOptions } from './options.ts';

type Values = Readonly<Record<string, Json>>;

/** Why a request is refused, in the members of its answer. */
export interface Refused {
  readonly error: string;
  readonly advice: string;
}

/** Why the app does not accept an integration, or undefined. The vendor does not document these texts; their number is what counts. */
export function refusal(type: string, values: Values, options: GitJiraOptions): Refused | undefined {
  const error = badValue(type, values) ?? missing(type, values) ?? badAssociation(values, options);
  return error === undefined ? undefined : { error, advice: 'Please correct the request and try again.' };
}

function badValue(type: string, values: Values): string | undefined {
  for (const [name, fact] of fieldFacts(type)) {
    const value = values[name];
    if (value !== undefined && fact.access !== 'readOnly' && !fits(fact, value))
      return `Parameter ${name} is invalid`;
  }
  const path = values['apiPath'];
  if (typeof path === 'string' && path !== '' && !path.startsWith('/'))
    return 'Parameter apiPath must start with /';
  return undefined;
}

function fits(fact: FieldFact, value: Json): boolean {
  if (fact.type === 'array') return Array.isArray(value) && value.every((item) => Number.isInteger(item));
  if (fact.type === 'boolean') return typeof value === 'boolean';
  if (fact.type === 'integer') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = fact;
    return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
  }
  if (typeof value !== 'string' || value.length > (fact.maxLength ?? Infinity)) return false;
  return fact.enum?.includes(value) ?? true;
}

function missing(type: string, values: Values): string | undefined {
  const fact = typeFact(type);
  if (fact === undefined) return undefined;
  const lacks = (name: string): boolean => (values[name] ?? '') === '';
  if (fact.origin === 'required' && lacks('origin')) return 'The origin field parameter is required';
  const absent = (fact.requires ?? []).find(lacks);
  if (absent !== undefined) return `Parameter ${absent} is required`;
  if (!fact.credentials.some((group) => !group.some(lacks))) return 'Credentials are required';
  const byToken = fact.tokenUsername !== undefined && lacks('password');
  return byToken && values['username'] !== fact.tokenUsername
    ? `Username must be ${fact.tokenUsername ?? ''}`
    : undefined;
}

function badAssociation(values: Values, { listBesideGlobal }: GitJiraOptions): string | undefined {
  const { global, projectMappingIds, gitViewerEnabled } = values;
  const projects = Array.isArray(projectMappingIds) ? projectMappingIds.length : 0;
  if (global === true && projects > 0 && listBesideGlobal === 'refused') {
    return 'projectMappingIds is not accepted when global is true';
  }
  if (gitViewerEnabled === true && global !== true && projects === 0)
    return 'At least one project must be associated';
  return undefined;
}
