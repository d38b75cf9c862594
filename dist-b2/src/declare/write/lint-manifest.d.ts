import type { Stack } from '../../core/result.ts';
import type { Manifest } from '../manifest.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FindType } from './format-order.ts';
import { type IsCredential } from './lint/literal-secrets.ts';
export interface LintRequest {
    /** The files as read. */
    readonly manifest: Manifest;
    /** The same, loaded without errors. */
    readonly stack: Stack;
    readonly find: FindType;
    readonly isCredential: IsCredential;
}
export interface LintResult {
    /** By file and position. */
    readonly diagnostics: readonly Diagnostic[];
    /** Texts that look like secrets, to be masked in whatever is printed. */
    readonly secrets: readonly string[];
}
/** What is valid and yet not as it should be. */
export declare function lintManifest({ manifest, stack, find, isCredential }: LintRequest): LintResult;
//# sourceMappingURL=lint-manifest.d.ts.map