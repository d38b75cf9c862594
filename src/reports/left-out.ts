import type { Plan } from '../core/result.ts';

/** What `--no-delete` kept out of a plan, as a sentence; empty where nothing was. */
export function leftOutSentence({ leftOut = 0 }: Plan): string {
  if (leftOut === 0) return '';
  const what = leftOut === 1 ? '1 delete or replacement is' : `${leftOut} deletes and replacements are`;
  return `${what} left out because of --no-delete.`;
}
