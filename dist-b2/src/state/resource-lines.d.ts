import { type JsonObject } from '../core/json.ts';
/** A state's resources as they are stored: one a line, in code unit order of their addresses. */
export interface ResourceLines {
    readonly resources: JsonObject;
    readonly addresses: readonly string[];
    readonly lines: readonly string[];
}
/** One line a resource. Those that are the very same objects as when they were read keep the line they came from. */
export declare function linesOf(resources: JsonObject, before: ResourceLines | undefined): readonly string[];
/** Finds the lines in the text that resources were just read from. */
export declare function readLines(text: string, resources: JsonObject): ResourceLines | undefined;
/** The member `resources` of the document, each resource behind `gap`. */
export declare function resourcesMember(lines: readonly string[], gap: string): string;
//# sourceMappingURL=resource-lines.d.ts.map