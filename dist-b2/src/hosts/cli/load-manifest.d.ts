import { type LoadResult } from '../../declare/load.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Stack } from '../../core/result.ts';
import type { Invocation } from './invocation.ts';
/** What a command wants of the manifest. */
export interface Wanted {
    readonly mode: 'validate' | 'run';
    /** `frame`: no resource properties are resolved. */
    readonly parts?: 'all' | 'frame';
    /** Manifest paths among the arguments. */
    readonly paths?: readonly string[];
    /** Accepts that have ended are no error: the command is about to renew or replace them. */
    readonly anyAccept?: boolean;
}
/** A manifest without errors; warnings have been told. */
export interface Loaded extends LoadResult {
    readonly stack: Stack;
}
/** Reads the manifest the flags name. From then on its secrets are masked. */
export declare function readManifest(invocation: Invocation, wanted: Wanted): Promise<LoadResult>;
/** Like `readManifest`, but a manifest with errors ends the run after all of them were told. */
export declare function loadManifest(invocation: Invocation, wanted: Wanted): Promise<Loaded>;
/** Findings as JSON on stdout, in the form the command's own output has. */
export declare function printFindings(findings: readonly Diagnostic[], { output, streams }: Invocation): void;
/** All findings on stderr. */
export declare function tell(diagnostics: readonly Diagnostic[], { output }: Invocation): void;
/** `--config NAME=VALUE` flags as values by name. */
export declare function configOf(given: readonly string[]): Record<string, string>;
//# sourceMappingURL=load-manifest.d.ts.map