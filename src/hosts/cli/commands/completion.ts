import { completionScript, type Shell } from '../completion-script.ts';
import type { Invocation } from '../invocation.ts';

/** `holdfast completion SHELL`. */
export function run({ arguments: [shell], output, tree }: Invocation): Promise<number> {
  output.out(completionScript(shell as Shell, tree));
  return Promise.resolve(0);
}
