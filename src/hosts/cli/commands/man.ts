import type { Invocation } from '../invocation.ts';
import { manPage } from '../man-page.ts';

/** `holdfast man`: for `man -l -`, and for the file the package brings. */
export function run({ output, tree, toolVersion }: Invocation): Promise<number> {
  output.out(manPage(tree, toolVersion));
  return Promise.resolve(0);
}
