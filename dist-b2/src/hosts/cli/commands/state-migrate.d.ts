import type { Invocation } from '../invocation.ts';
/** `holdfast state migrate --to URL`: state, open writes and history at another place; the source stays as it was. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-migrate.d.ts.map