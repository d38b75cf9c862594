import type { Rule } from '../../../src/core/define.ts';
/** Rules all kinds share. Sources: buddy-api.md 2. */
export declare const commonRules: readonly Rule[];
//# sourceMappingURL=rules.d.ts.map