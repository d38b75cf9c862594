import type { Invocation } from '../invocation.ts';
/** `holdfast completion SHELL`. */
export declare function run({ arguments: [shell], output, tree }: Invocation): Promise<number>;
//# sourceMappingURL=completion.d.ts.map