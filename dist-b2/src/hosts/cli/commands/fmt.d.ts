import type { Invocation } from '../invocation.ts';
/** `holdfast fmt [paths…]`: writes what would change, or with `--check` only names it. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=fmt.d.ts.map