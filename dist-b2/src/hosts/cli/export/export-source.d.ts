import type { Manifest } from '../../../declare/manifest.ts';
import type { Invocation } from '../invocation.ts';
import { type Loaded } from '../load-manifest.ts';
/** Where provider entries come from: a manifest, or the environment alone. */
export interface ExportSource {
    readonly loaded: Loaded;
    /** Absent where there is no manifest. */
    readonly manifest?: Manifest;
}
/** Reads the manifest at hand as far as its provider entries go; without one, credentials come from the environment. */
export declare function openSource(invocation: Invocation): Promise<ExportSource>;
//# sourceMappingURL=export-source.d.ts.map