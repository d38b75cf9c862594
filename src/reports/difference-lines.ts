import { equal, isObject, type Json } from '../core/json.ts';
import { isSensitive, isUnknown } from '../core/change-document.ts';
import { SENSITIVE } from '../core/value.ts';
import { lineDiff } from './line-diff.ts';
import { neutral } from './neutral.ts';
import { inlineValue, keyText, memberLines, valueLines } from './value-lines.ts';

/** What a value becomes, as lines; the first continues `key = `. Long pairs take two lines. */
export function differenceLines(before: Json, after: Json, columns: number): string[] {
  if (isClosed(before) || isClosed(after)) return pair(inlineValue(before), inlineValue(after), columns);
  if (Array.isArray(before) && Array.isArray(after)) return listDifference(before, after, columns);
  if (isObject(before) && isObject(after)) return objectDifference(before, after, columns);
  if (isText(before) && isText(after) && (before.includes('\n') || after.includes('\n'))) {
    return textDifference(before, after);
  }
  return pair(inlineValue(before), inlineValue(after), columns);
}

function isClosed(value: Json): boolean {
  return isSensitive(value) || isUnknown(value);
}

function isText(value: Json): value is string {
  return typeof value === 'string';
}

function pair(before: string, after: string, columns: number): string[] {
  if (before === SENSITIVE && after === SENSITIVE) return [SENSITIVE];
  const line = `${before} -> ${after}`;
  return line.length <= columns ? [line] : [before, `  -> ${after}`];
}

function listDifference(before: readonly Json[], after: readonly Json[], columns: number): string[] {
  const kept = after.filter((item) => before.some((other) => equal(item, other)));
  const gone = before.filter((item) => !after.some((other) => equal(item, other)));
  const added = after.filter((item) => !before.some((other) => equal(item, other)));
  if (gone.length === 0 && added.length === 0) return pair(inlineValue(before), inlineValue(after), columns);
  return [
    '[',
    ...gone.flatMap((item) => itemLines(item, '-')),
    ...added.flatMap((item) => itemLines(item, '+')),
    ...hidden(kept.length, 'element'),
    ']',
  ];
}

function itemLines(item: Json, sign: string): string[] {
  const lines = valueLines(item, sign);
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const comma = index === last ? ',' : '';
    return index === 0 ? `  ${sign} ${line}${comma}` : `    ${line}${comma}`;
  });
}

type Members = { readonly [key: string]: Json };

function objectDifference(before: Members, after: Members, columns: number): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const same = keys.filter((key) => equal(before[key], after[key]));
  const changed = keys.filter((key) => !same.includes(key));
  const lines = changed.flatMap((key) => memberDifference(key, before[key], after[key], columns - 4));
  return ['{', ...lines.map((line) => `  ${line}`), ...hidden(same.length, 'member'), '}'];
}

function memberDifference(
  key: string,
  before: Json | undefined,
  after: Json | undefined,
  columns: number,
): string[] {
  if (before === undefined) return memberLines({ [key]: after ?? null }, '+');
  if (after === undefined) return memberLines({ [key]: before }, '-');
  const [head = '', ...rest] = differenceLines(before, after, columns - key.length);
  return [`~ ${keyText(key)} = ${head}`, ...rest.map((line) => `  ${line}`)];
}

function textDifference(before: string, after: string): string[] {
  const signs = { same: ' ', before: '-', after: '+' } as const;
  const lines = lineDiff(neutral(before).split('\n'), neutral(after).split('\n')).map((line) =>
    line.kind === 'hidden'
      ? `    # (${line.count} unchanged ${line.count === 1 ? 'line' : 'lines'} hidden)`
      : `  ${signs[line.kind]} ${line.text}`,
  );
  return ['<<-EOT', ...lines, 'EOT'];
}

function hidden(count: number, noun: string): string[] {
  if (count === 0) return [];
  return [`    # (${count} unchanged ${noun}${count === 1 ? '' : 's'} hidden)`];
}
