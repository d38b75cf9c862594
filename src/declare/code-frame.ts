import type { Range } from '../core/diagnostic.ts';
import { printable } from './printable.ts';

const AROUND = 2;
const WIDTH = 120;

/** Two lines before and after a place, and a marker under its first line; long lines are cut around the place. */
export function codeFrame(lineAt: (line: number) => string | undefined, { start, end }: Range): string {
  const shift = start.column < WIDTH - 20 ? 0 : start.column - WIDTH / 2;
  const gutter = String(start.line + AROUND).length;
  const rows: string[] = [];
  for (let line = Math.max(1, start.line - AROUND); line <= start.line + AROUND; line += 1) {
    const text = lineAt(line);
    if (text === undefined) break;
    const marked = line === start.line;
    rows.push(`${marked ? '>' : ' '} ${String(line).padStart(gutter)} | ${visible(text, shift)}`.trimEnd());
    if (!marked) continue;
    const before = visible(text.slice(0, start.column - 1), shift).replace(/[^\t]/gu, ' ');
    const last = end.line === start.line ? end.column : text.length + 1;
    const width = Math.max(1, Math.min(last - start.column, WIDTH / 2));
    rows.push(`  ${' '.repeat(gutter)} | ${before}${'^'.repeat(width)}`);
  }
  return rows.join('\n');
}

function visible(text: string, shift: number): string {
  const cut = text.slice(shift, shift + WIDTH);
  return printable(shift > 0 ? `…${cut.slice(1)}` : cut);
}
