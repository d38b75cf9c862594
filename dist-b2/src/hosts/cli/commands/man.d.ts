import type { Invocation } from '../invocation.ts';
/** `holdfast man`: for `man -l -`, and for the file the package brings. */
export declare function run({ output, tree, toolVersion }: Invocation): Promise<number>;
//# sourceMappingURL=man.d.ts.map