import type { Provider } from '../../../core/define.ts';
import type { Stack } from '../../../core/result.ts';
import { type LoadResult } from '../../../declare/load.ts';
/** A manifest without errors, and the tables it uses. */
export interface LoadedManifest {
    readonly stack: Stack;
    readonly variables: LoadResult['variables'];
    readonly providers: Readonly<Record<string, Provider>>;
    /** Keys that Pulumi's configuration sets, e.g. `acme.token`. */
    readonly configured: ReadonlySet<string>;
}
/** Reads a manifest for the running program: its parameters and credentials may come from Pulumi's configuration. */
export declare function loadForPulumi(path: string, allowExec: boolean): Promise<LoadedManifest>;
//# sourceMappingURL=load-for-pulumi.d.ts.map