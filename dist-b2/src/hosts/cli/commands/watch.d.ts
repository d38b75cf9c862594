import type { Invocation } from '../invocation.ts';
/** `holdfast watch`: plans, or with `--apply` applies, again and again until SIGTERM or Ctrl-C; then exits 0. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=watch.d.ts.map