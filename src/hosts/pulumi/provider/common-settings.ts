import type { Provider } from '../../../core/define.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { isObject } from '../../../core/json.ts';
import type { CommonConfig } from '../../../http/connect.ts';

/** Keys every provider entry understands besides its provider's own. */
export const COMMON_KEYS = ['concurrency', 'timeout', 'caFile', 'allowInsecureHttp', 'headers'] as const;

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Reads the common keys from their texts; a text that does not fit is an error that names the key. */
export function commonSettings(provider: Provider, texts: Readonly<Record<string, string>>): CommonConfig {
  const text = (key: string): string | undefined =>
    Object.hasOwn(provider.config, key) ? undefined : texts[key];
  const [concurrency, timeout, caFile, headers] = ['concurrency', 'timeout', 'caFile', 'headers'].map(text);
  return {
    ...(concurrency !== undefined && { concurrency: countOf(concurrency) }),
    ...(timeout !== undefined && { timeoutMs: millisecondsOf(timeout) }),
    ...(caFile !== undefined && { caFile }),
    ...(text('allowInsecureHttp') === 'true' && { allowInsecureHttp: true }),
    ...(headers !== undefined && { headers: headersOf(headers) }),
  };
}

function countOf(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw wrong('concurrency', 'a whole number of at least 1');
}

/** Seconds, or a duration such as `1m30s`. */
function millisecondsOf(text: string): number {
  if (/^\d+(?:\.\d+)?$/u.test(text) && Number(text) > 0) return Number(text) * 1000;
  if (!/^(?:[1-9]\d*(?:ms|s|m|h))+$/u.test(text))
    throw wrong('timeout', 'seconds, or a duration such as 30s or 2m');
  const parts = text.matchAll(/(\d+)(ms|s|m|h)/gu);
  return [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
}

function headersOf(text: string): Readonly<Record<string, string>> {
  const value = parsed(text);
  if (isObject(value) && Object.values(value).every((member) => typeof member === 'string'))
    return value as Readonly<Record<string, string>>;
  throw wrong('headers', 'a JSON object of texts');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrong(key: string, wanted: string): HoldfastError {
  return new HoldfastError('error', `the provider setting ${key} must be ${wanted}`);
}
