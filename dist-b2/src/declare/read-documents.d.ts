import { type FindRequest } from './find-files.ts';
import { Findings } from './findings.ts';
import type { Document } from './manifest.ts';
import { type Node } from './node.ts';
import { SourceFile } from './source-file.ts';
/** Reads another kind of manifest, e.g. TypeScript, into the same tree; problems go into `findings`. */
export type Reader = (file: SourceFile, path: string, findings: Findings) => Promise<Document | undefined>;
/** Files that are run instead of parsed. */
export declare const MODULE_EXTENSIONS: readonly [".ts", ".mts", ".cts", ".js", ".mjs", ".cjs"];
export interface ReadRequest extends FindRequest {
    /** Text of standard input, where a path is `-`. */
    readonly stdin?: string;
    /** Readers by file extension, e.g. `.ts`; everything else is YAML. */
    readonly readers?: Readonly<Record<string, Reader>>;
    /** Told of each YAML file and its size before it is read; a large one takes a while. */
    readonly reading?: (filename: string, characters: number) => void;
}
/** Reads all files of a manifest. */
export declare function readDocuments(request: ReadRequest, findings: Findings): Promise<readonly Document[]>;
/** A document is a map; an empty one has been reported by its reader. */
export declare function asDocument(file: SourceFile, root: Node | undefined, findings: Findings): Document | undefined;
//# sourceMappingURL=read-documents.d.ts.map