import { isSensitive, isUnknown } from '../core/change-document.ts';
import { isObject, type Json } from '../core/json.ts';
import { SENSITIVE, UNKNOWN } from '../core/value.ts';
import { padded, displayWidth } from './display-width.ts';
import { neutral, quoted } from './neutral.ts';

/** A key as it stands before ` = `: bare where it is a plain word. */
export function keyText(key: string): string {
  return /^[\w.$"[\]-]+$/u.test(key) ? key : quoted(key);
}

/** A value on one line. */
export function inlineValue(value: Json): string {
  if (isSensitive(value)) return SENSITIVE;
  if (isUnknown(value)) return UNKNOWN;
  if (typeof value === 'string') return value === '(not readable)' ? value : quoted(value);
  if (Array.isArray(value)) return `[${value.map(inlineValue).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${keyText(key)} = ${inlineValue(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** A value as lines below each other, each member marked with a sign; the first line continues `key = `. */
export function valueLines(value: Json, sign: string): string[] {
  if (isSensitive(value) || isUnknown(value)) return [inlineValue(value)];
  if (typeof value === 'string' && value.includes('\n')) return textLines(value);
  if (Array.isArray(value) && value.length > 0) return listLines(value, sign);
  if (isObject(value) && Object.keys(value).length > 0) return objectLines(value, sign);
  return [inlineValue(value)];
}

function textLines(value: string): string[] {
  return [
    '<<-EOT',
    ...neutral(value)
      .split('\n')
      .map((line) => `    ${line}`),
    'EOT',
  ];
}

function listLines(value: readonly Json[], sign: string): string[] {
  const items = value.flatMap((item) => {
    const [head = '', ...rest] = valueLines(item, sign);
    const lines = [`  ${sign} ${head}`, ...rest.map((line) => `    ${line}`)];
    return lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line));
  });
  return ['[', ...items, ']'];
}

function objectLines(value: { readonly [key: string]: Json }, sign: string): string[] {
  return ['{', ...memberLines(value, sign).map((line) => `  ${line}`), '}'];
}

/** The members of an object, one below the other with their equal signs aligned, each marked with a sign. */
export function memberLines(value: { readonly [key: string]: Json }, sign: string): string[] {
  const entries = Object.entries(value);
  const width = Math.max(0, ...entries.map(([key]) => displayWidth(keyText(key))));
  return entries.flatMap(([key, member]) => {
    const [head = '', ...rest] = valueLines(member, sign);
    return [`${sign} ${padded(keyText(key), width)} = ${head}`, ...rest.map((line) => `  ${line}`)];
  });
}
