import type { Invocation } from '../invocation.ts';
/** `holdfast version`. */
export declare function run({ flags, output, toolVersion }: Invocation): Promise<number>;
//# sourceMappingURL=version.d.ts.map