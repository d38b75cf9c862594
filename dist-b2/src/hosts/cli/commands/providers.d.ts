import type { Invocation } from '../invocation.ts';
/** `holdfast providers`: what each table says can be done. */
export declare function run({ flags, output }: Invocation): Promise<number>;
//# sourceMappingURL=providers.d.ts.map