import type { Invocation } from '../invocation.ts';
/** `holdfast history [RUN]`: who did what when; `--verify HEAD` proves that nothing was changed since. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=history.d.ts.map