import type { Invocation } from '../invocation.ts';
/** `holdfast import ADDR ID`, or `--from FILE` for many at once: all or none. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=import.d.ts.map