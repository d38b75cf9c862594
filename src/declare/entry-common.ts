import { reveal, hasUnknown } from '../core/placeholder.ts';
import { isObject, type Json } from '../core/json.ts';
import type { Value } from '../core/value.ts';

/** Keys every provider entry understands besides its provider's own. */
export const commonKeys: readonly string[] = [
  'concurrency',
  'timeout',
  'caFile',
  'allowInsecureHttp',
  'headers',
];

/** What is wrong with the value of a common key, as the end of a sentence; undefined when it is right. */
export function checkCommon(key: string, value: Value): string | undefined {
  if (hasUnknown(value)) return undefined;
  const known = reveal(value);
  if (key === 'concurrency') return isPositive(known) ? undefined : 'must be a whole number of at least 1';
  if (key === 'timeout')
    return isDuration(known) ? undefined : 'must be seconds, or a duration such as 30s or 2m';
  if (key === 'caFile')
    return typeof known === 'string' && known !== '' ? undefined : 'must be the path of a file';
  if (key === 'allowInsecureHttp') return typeof known === 'boolean' ? undefined : 'must be true or false';
  return isHeaders(known) ? undefined : 'must be a map of texts';
}

function isPositive(value: Json): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isDuration(value: Json): boolean {
  if (typeof value === 'number') return value > 0;
  return typeof value === 'string' && /^(?:[1-9][0-9]*(?:ms|s|m|h))+$/u.test(value);
}

function isHeaders(value: Json): boolean {
  return isObject(value) && Object.values(value).every((member) => typeof member === 'string');
}
