import type { Problem } from '../../core/result.ts';
import { problemText } from '../problem-text.ts';
import { plainView } from '../view.ts';
import { fit, fitLines } from './fit.ts';
import { fenced } from './inert.ts';

const ALL_BYTES = 12_000;
const ONE_BYTES = 4_000;

/** What kept addresses from being looked at, as blocks of text; nothing where all went well. */
export function problemBlocks(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const { text, left } = fit(problems, ALL_BYTES, (problem) =>
    fenced(fitLines(`${problemText(problem, plainView)}\n`, ONE_BYTES), 'text'),
  );
  const rest = left === 0 ? '' : `\n${left} more ${left === 1 ? 'problem' : 'problems'} not shown here.\n`;
  return `### Problems\n\n${text}${rest}\n`;
}
