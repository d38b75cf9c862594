import type { Range } from '../../core/diagnostic.ts';
import type { Rule } from './rules.ts';
/** Something to report, before it is put into SARIF's shape. */
export interface Finding {
    readonly rule: string;
    readonly address: string;
    readonly path?: string;
    readonly message: string;
    readonly range?: Range | undefined;
}
/** One result of a SARIF log. */
export declare function resultOf(finding: Finding, rules: readonly Rule[], fallback: string): object;
//# sourceMappingURL=result.d.ts.map