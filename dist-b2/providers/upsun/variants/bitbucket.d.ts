import type { Variant } from '../../../src/core/define.ts';
/** Bitbucket in the cloud and on a server. */
export declare const bitbuckets: Readonly<Record<string, Variant>>;
//# sourceMappingURL=bitbucket.d.ts.map