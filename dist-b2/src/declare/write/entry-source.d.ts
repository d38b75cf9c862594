import type { JsonObject } from '../../core/json.ts';
import type { Manifest } from '../manifest.ts';
import { type ReadRequest } from '../read-documents.ts';
import type { ConfigRequest } from '../typescript/given-config.ts';
/** Reads what a manifest's files say, nothing looked up. Mistakes in them are for `loadStack` to report. */
export declare function readFrame(request: ReadRequest & ConfigRequest): Promise<Manifest>;
/** Provider entries as written, and the parameters they use, for a manifest in another directory. */
export declare function copyEntries(manifest: Manifest, names: ReadonlySet<string>, directory: string): {
    readonly providers: JsonObject;
    readonly config: JsonObject;
};
//# sourceMappingURL=entry-source.d.ts.map