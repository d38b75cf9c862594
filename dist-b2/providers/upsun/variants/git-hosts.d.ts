import type { Variant } from '../../../src/core/define.ts';
/** GitHub and GitLab. */
export declare const gitHosts: Readonly<Record<string, Variant>>;
//# sourceMappingURL=git-hosts.d.ts.map