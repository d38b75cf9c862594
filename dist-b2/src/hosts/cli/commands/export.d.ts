import type { Invocation } from '../invocation.ts';
/** `holdfast export [DIR]`: manifests for everything that lives in some scopes. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=export.d.ts.map