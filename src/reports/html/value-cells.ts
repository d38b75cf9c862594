import { isSensitive, isUnknown } from '../../core/change-document.ts';
import { equal, type Json } from '../../core/json.ts';
import { SENSITIVE, UNKNOWN } from '../../core/value.ts';
import { lineDiff } from '../line-diff.ts';
import { markup, type Markup } from './markup.ts';

/** From this many lines on a value scrolls in its cell. */
const LONG = 16;

/** A value as lines: text as it is, anything else as indented JSON, secrets and references as words. */
export function valueText(value: Json): string {
  if (isSensitive(value)) return SENSITIVE;
  if (isUnknown(value)) return UNKNOWN;
  if (typeof value === 'string') return value === '' ? '""' : value;
  return JSON.stringify(value, worded, 2);
}

function worded(_key: string, value: Json): Json {
  if (isSensitive(value)) return SENSITIVE;
  return isUnknown(value) ? UNKNOWN : value;
}

/** One value in a cell of its own; the label names a scrolling region for those who cannot see it. */
export function valueCell(value: Json | undefined, label: string): Markup {
  if (value === undefined) return markup`<td><span class="soft">none</span></td>`;
  const text = valueText(value);
  return cell(markup`${text}`, text.split('\n').length, label);
}

/** Two values side by side, with the lines that differ marked where there are several. */
export function comparedCells(before: Json | undefined, after: Json | undefined, label: string): Markup {
  const [from, to] = [`${label}, live now`, `${label}, after apply`];
  const plain = (): Markup => markup`${valueCell(before, from)}${valueCell(after, to)}`;
  if (before === undefined || after === undefined || equal(before, after)) return plain();
  const [left, right] = [valueText(before).split('\n'), valueText(after).split('\n')];
  if (Math.max(left.length, right.length) < 2) return plain();
  const lines = lineDiff(left, right);
  return markup`${side(lines, 'before', from)}${side(lines, 'after', to)}`;
}

function side(lines: ReturnType<typeof lineDiff>, kind: 'before' | 'after', label: string): Markup {
  const own = lines.filter((line) => line.kind === kind || line.kind === 'same' || line.kind === 'hidden');
  const pieces = own.map((line) => {
    if (line.kind === 'hidden') return markup`<span class="soft">… ${line.count} unchanged …</span>\n`;
    if (line.kind === 'same') return markup`${line.text}\n`;
    return kind === 'before' ? markup`<del>${line.text}\n</del>` : markup`<ins>${line.text}\n</ins>`;
  });
  return cell(markup`${pieces}`, own.length, label);
}

function cell(content: Markup, lines: number, label: string): Markup {
  if (lines < LONG) return markup`<td><pre>${content}</pre></td>`;
  return markup`<td><pre class="long" tabindex="0" role="region" aria-label="${label}">${content}</pre></td>`;
}
