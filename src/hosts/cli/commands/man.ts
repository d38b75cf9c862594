import type { Invocation } from '../invocation.ts';
import { manPage } from '../man-page.ts';
import { printAnswer } from '../print-answer.ts';

/** `holdfast man`: for `man -l -`, and for the file the package brings. */
export function run(invocation: Invocation): Promise<number> {
  const page = manPage(invocation.tree, invocation.toolVersion);
  printAnswer(invocation, { page }, page);
  return Promise.resolve(0);
}
