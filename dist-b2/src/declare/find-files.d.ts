import type { Findings } from './findings.ts';
/** One file of a manifest. */
export interface FoundFile {
    /** As shown to people: relative to where the user stands, if it lies below. */
    readonly filename: string;
    readonly path: string;
}
export interface FindRequest {
    readonly paths: readonly string[];
    readonly directory: string;
    readonly recursive: boolean;
}
/** The files a manifest consists of; `-` stands for standard input. */
export declare function findFiles(request: FindRequest, findings: Findings): readonly FoundFile[];
/** Relative to the working directory where that is shorter than going up. */
export declare function shown(path: string): string;
//# sourceMappingURL=find-files.d.ts.map