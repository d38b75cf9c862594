import type { Rule } from '../../../src/core/define.ts';
/** Rules on project association and views, for every type. Sources: gij-api.md 3.2 (R1, R3), 2, and `requireUserPat`. */
export declare const commonRules: readonly Rule[];
/** A token or an account, of which one must be complete. Source: gij-api.md 3.1, R6. */
export declare const tokenOrAccount: readonly Rule[];
/** The host shows its public service under its API address. Source: gij-api.md 3, row `origin`. */
export declare const apiHost: readonly Rule[];
/** Older pages accept an account here, current ones only a token. Source: gij-api.md 3.1. */
export declare const tokenPreferred: readonly Rule[];
/** With a token, the account's name is a fixed word. Source: gij-api.md 3.1, row `TFS_SERVER`. */
export declare const tokenOfAll: readonly Rule[];
/** Pages differ on whether this is required. Source: gij-api.md 3, row `folderDepth`. */
export declare const depthDeclared: readonly Rule[];
/** Documented for the servers; for the hosted services pages differ. Source: gij-api.md 3, row `tfsCollection`. */
export declare const collectionOnServers: readonly Rule[];
//# sourceMappingURL=rules.d.ts.map