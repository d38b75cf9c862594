import type { Invocation } from '../invocation.ts';
/** `holdfast explain TYPE[.kind]`; with `--json` its schema, without a type the list of types. */
export declare function run({ flags, output, arguments: [token] }: Invocation): Promise<number>;
//# sourceMappingURL=explain.d.ts.map