import type { Export } from '../../../declare/write/export-manifests.ts';
import type { Invocation } from '../invocation.ts';
import type { Adoption } from './adopt-exported.ts';
/** What an export came to. */
export interface Exported {
    readonly exported: Export;
    /** The directory, as people see it. */
    readonly shown: string;
    readonly files: readonly string[];
    readonly adoption: Adoption | undefined;
    readonly format: 'yaml' | 'ts';
}
/** Tells which files there are now, which variables to set and what could not be exported. */
export declare function tellExport(done: Exported, { output, flags, host }: Invocation): void;
//# sourceMappingURL=tell-export.d.ts.map