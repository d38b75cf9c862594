import type { Invocation } from '../invocation.ts';
/** `holdfast scaffold TYPE.KIND`: a block to put into a manifest. */
export declare function run({ arguments: [text], flags, output }: Invocation): Promise<number>;
//# sourceMappingURL=scaffold.d.ts.map