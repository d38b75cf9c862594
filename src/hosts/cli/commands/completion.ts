import { completionScript, type Shell } from '../completion-script.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';

/** `holdfast completion SHELL`. */
export function run(invocation: Invocation): Promise<number> {
  const [shell] = invocation.arguments;
  const script = completionScript(shell as Shell, invocation.tree);
  printAnswer(invocation, { shell, script }, script);
  return Promise.resolve(0);
}
