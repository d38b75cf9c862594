import { isObject, keepMembers, type Json, type JsonObject } from '../core/json.ts';
import type { Change, PropertyChange } from '../core/model.ts';
import { UNKNOWN } from '../core/value.ts';
import { ACTION_WORDS, headingLines } from './change-heading.ts';
import { differenceLines } from './difference-lines.ts';
import { displayWidth, padded } from './display-width.ts';
import { neutralLine } from './neutral.ts';
import { carriedWords, releasedWords, whyOf } from './shown-change.ts';
import { inlineValue, keyText, memberLines, valueLines } from './value-lines.ts';
import type { Ink, View } from './view.ts';

/** One change as a block in Terraform's manner. */
export function changeText(change: Change, view: View): string {
  const { symbol, ink } = ACTION_WORDS[change.action];
  const sign = ink === undefined ? symbol : view.paint(ink, symbol);
  const title = `${change.type} ${neutralLine(change.variant)} ${neutralLine(change.address)}`;
  const body = bodyLines(change, view).map((line) => `      ${line}`);
  return [...headingLines(change, view), `${sign} ${title} {`, ...body, '    }', '']
    .join('\n')
    .replace(/^ +$/gmu, '');
}

function bodyLines(change: Change, view: View): string[] {
  switch (change.action) {
    case 'create':
      return memberLines({ id: UNKNOWN, ...change.scope, ...membersOf(change.planned) }, '+').map(
        inked(view),
      );
    case 'delete':
    case 'forget':
      return removedLines(change, view);
    case 'import':
      return [
        ...memberLines({ ...identity(change), ...membersOf(change.planned) }, ' '),
        ...rows(change, view),
      ];
    default:
      return [...rows(change, view), ...hiddenLine(change)];
  }
}

function membersOf(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

function identity(change: Change): JsonObject {
  return { ...(change.id !== undefined && { id: change.id }), ...change.scope };
}

function removedLines(change: Change, view: View): string[] {
  if (change.action === 'forget') return memberLines(identity(change), ' ');
  const before: JsonObject = { ...identity(change), ...change.before };
  // What is null already does not become it.
  const members = keepMembers(before, (key) => before[key] !== null);
  return Object.entries(aligned(members)).map(([key, value]) => {
    const [head = '', ...rest] = valueLines(value, '-');
    const lines = [`- ${key} = ${head}`, ...rest.map((line) => `  ${line}`)];
    return inkedBlock(
      lines.map((line, index) => (index === lines.length - 1 ? `${line} -> null` : line)),
      view,
    );
  });
}

/** The same members under keys padded to one width. */
function aligned(members: JsonObject): JsonObject {
  const width = Math.max(0, ...Object.keys(members).map((key) => displayWidth(keyText(key))));
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [padded(keyText(key), width), value]),
  );
}

/** One line of an update's block before alignment. */
interface Row {
  readonly sign: string;
  readonly key: string;
  readonly lines: readonly string[];
  readonly remark?: string;
}

function rows(change: Change, view: View): string[] {
  const properties = change.properties.map((property) => changedRow(property, view));
  const all =
    change.action === 'import'
      ? properties
      : [...identityRows(change), ...carriedRows(change), ...properties];
  const width = Math.max(0, ...all.map(({ key }) => displayWidth(key)));
  return all.map(({ sign, key, lines, remark }) => {
    const [head = '', ...rest] = lines;
    const block = [`${sign} ${padded(key, width)} = ${head}`, ...rest.map((line) => `  ${line}`)];
    return inkedBlock(remarked(block, remark, view), view);
  });
}

/** Puts a remark behind the line that opens a block, or behind the last line. */
function remarked(block: readonly string[], remark: string | undefined, view: View): string[] {
  if (remark === undefined) return [...block];
  const at = /(?:\[|\{|<<-EOT)$/u.test(block[0] ?? '') ? 0 : block.length - 1;
  return block.map((line, index) => (index === at ? `${line} ${view.paint('dim', `# ${remark}`)}` : line));
}

function identityRows(change: Change): Row[] {
  const replaced = change.action === 'replace' || change.action === 'replace-create-first';
  return Object.entries(identity(change)).map(([key, value]) =>
    key === 'id' && replaced
      ? { sign: '~', key, lines: [`${inlineValue(value)} -> ${UNKNOWN}`] }
      : { sign: ' ', key, lines: [inlineValue(value)] },
  );
}

function carriedRows(change: Change): Row[] {
  if (change.carried.length === 0) return [];
  const body = change.requests.find(({ step }) => step === 'update' || step === 'create')?.body;
  const sent = membersOf(body ?? null);
  const told = new Set(change.properties.map(({ path }) => path));
  return change.carried
    .filter((key) => !told.has(key))
    .map((key) => ({
      sign: ' ',
      key: keyText(key),
      lines: [inlineValue(sent[key] ?? null)],
      remark: carriedWords(change),
    }));
}

function changedRow(property: PropertyChange, view: View): Row {
  const { path, kind, before, after } = property;
  const key = neutralLine(path);
  const columns = view.width - 10 - displayWidth(key);
  if (kind === 'removed' && !property.sent) {
    const sign = property.lost === true ? '-' : ' ';
    return { sign, key, lines: [inlineValue(before)], remark: releasedWords(property) };
  }
  const sign = before === null ? '+' : after === null ? '-' : '~';
  const lines = before === null ? valueLines(after, '+') : differenceLines(before, after, columns);
  return { sign, key, lines, remark: whyOf(property) };
}

function hiddenLine(change: Change): string[] {
  const shown = new Set([
    ...change.carried,
    ...change.properties.map(({ path }) => /^[^.[]+/u.exec(path)?.[0] ?? path),
  ]);
  const count = Object.keys(membersOf(change.planned)).filter((key) => !shown.has(key)).length;
  return count === 0 ? [] : [`  # (${count} unchanged ${count === 1 ? 'property' : 'properties'} hidden)`];
}

const SIGN_INK: Readonly<Record<string, Ink>> = { '+': 'green', '-': 'red', '~': 'yellow' };

function inked(view: View): (line: string) => string {
  return (line) =>
    line.replace(/^(\s*)([+~-])(?= )/u, (_all, space: string, sign: string) => {
      const ink = SIGN_INK[sign];
      return space + (ink === undefined ? sign : view.paint(ink, sign));
    });
}

function inkedBlock(lines: readonly string[], view: View): string {
  return lines.map(inked(view)).join('\n      ');
}
