import type { ResourceType } from '../../core/define.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Observed } from '../../core/model.ts';
import { type WrittenVariable } from './placeholders.ts';
import type { WrittenManifest } from './written.ts';
/** The live objects of one scope. */
export interface ExportedScope {
    readonly entry: string;
    readonly token: string;
    readonly type: ResourceType;
    readonly values: Readonly<Record<string, string>>;
    readonly objects: readonly Observed[];
}
export interface ExportRequest {
    readonly scopes: readonly ExportedScope[];
    readonly name: string;
    /** Provider entries to write down, nothing interpolated. */
    readonly providers: JsonObject;
    /** Parameters those entries use. */
    readonly config: JsonObject;
    readonly splitBy: 'none' | 'provider' | 'scope';
    /** Variables that mean something else already. */
    readonly reserved: Iterable<string>;
    /** Comments at the top of the manifest. */
    readonly header: readonly string[];
}
/** Manifests that describe what is live. */
export interface Export {
    /** By file name without extension; `holdfast` is always there. */
    readonly files: ReadonlyMap<string, WrittenManifest>;
    readonly variables: readonly WrittenVariable[];
    readonly addresses: readonly string[];
    /** Live objects of kinds the tables do not know, in words. */
    readonly skipped: readonly string[];
}
/** Writes what is live as manifests that plan nothing but adoptions. */
export declare function exportManifests(request: ExportRequest): Export;
//# sourceMappingURL=export-manifests.d.ts.map