import type { Invocation } from '../invocation.ts';
/** `holdfast destroy`: deletes what state holds; the manifest's resources are not even resolved. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=destroy.d.ts.map