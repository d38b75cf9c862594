import { type JsonObject } from '../core/json.ts';
import type { Desired, TypeLookup } from '../core/model.ts';
import type { Plan } from '../core/result.ts';
import type { DeclaredEntry } from './hidden.ts';
/** How a provider entry is known under Pulumi: settings carried by resources, or an instance with its configuration. */
export type ImportEntry = {
    readonly carried: DeclaredEntry | undefined;
} | {
    readonly instance: JsonObject;
};
export interface ImportInput {
    /** A plan of the manifest: it says which live objects its resources are. */
    readonly plan: Plan;
    readonly desired: readonly Desired[];
    readonly types: TypeLookup;
    readonly entries: Readonly<Record<string, ImportEntry>>;
}
export interface ImportFile {
    /** Content of the file for `pulumi import --file`. It holds no secret. */
    readonly document: JsonObject;
    readonly imported: readonly string[];
    /** Resources without a live object; `pulumi up` creates them. */
    readonly absent: readonly string[];
}
/** Makes the file by which Pulumi takes over live objects with their full state, without reading or changing them. */
export declare function importFile({ plan, desired, types, entries }: ImportInput): ImportFile;
//# sourceMappingURL=import-file.d.ts.map