import type { Invocation } from '../invocation.ts';
/** `holdfast rollback --to RUN`: a new run towards what a former one declared. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=rollback.d.ts.map