import { bytes } from './fit.ts';

/** Forges refuse comments from 65,536 characters on; the rest is room for what a pipeline adds around it. */
export const COMMENT_BYTES = 60_000;

/** One line by which a pipeline finds its own comment again: the kind of report and the stack. */
export function marker(kind: 'plan' | 'drift', name: string, stack: string): string {
  const plain = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');
  return `<!-- holdfast:${kind}:${plain(name)}/${plain(stack)} -->`;
}

/** A part that opens on a click. */
export function collapsed(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n</details>\n\n`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}\n`;
}

/** Room left for the parts that can be shortened. */
export function roomAfter(...fixed: readonly string[]): number {
  return COMMENT_BYTES - fixed.reduce((sum, part) => sum + bytes(part), 0) - RESERVE;
}

/** What the sentences about things left out may take. */
const RESERVE = 1_000;
