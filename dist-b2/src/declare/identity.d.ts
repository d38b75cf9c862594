import type { Findings } from './findings.ts';
import { type Manifest } from './manifest.ts';
/** What identifies a manifest's state, and who may apply it. */
export interface Identity {
    readonly name: string;
    readonly owner?: 'cli' | 'pulumi';
}
/** Reads `name` and `owner`, which are never interpolated: they decide where the state is looked for. */
export declare function readIdentity(manifest: Manifest, findings: Findings): Identity;
/** A stack's name becomes part of file names and URLs. */
export declare function checkStackName(stack: string, findings: Findings): void;
//# sourceMappingURL=identity.d.ts.map