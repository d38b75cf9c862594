import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

const FILE = join(ROOT, 'README.md');
const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Puts the rendered result between the README's two marks. */
export function writeReadme(rendered: string): void {
  const text = readFileSync(FILE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`README.md needs the lines ${BEGIN} and ${END} around its table`);
  writeFileSync(FILE, `${text.slice(0, begin + BEGIN.length)}\n\n${rendered}\n${text.slice(end)}`);
}
