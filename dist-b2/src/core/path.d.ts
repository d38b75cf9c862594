/** Steps into a value: member names and array positions. `*` stands for every member. */
export type PropertyPath = readonly (string | number)[];
/** What a scan found: the steps and where it stopped. */
export interface ScannedPath {
    readonly steps: PropertyPath;
    readonly end: number;
}
/** `a.b[0]["x y"]` as steps; undefined where the text is no path. */
export declare function parsePath(text: string): PropertyPath | undefined;
/** Reads the longest path at a position; undefined where none begins there. A bracket may come first. */
export declare function scanPath(text: string, start: number): ScannedPath | undefined;
/** The shortest text `parsePath` reads back: plain words with dots, anything else quoted in brackets. */
export declare function formatPath(path: PropertyPath): string;
/** One step as it stands in a path, without the dot before a plain word. */
export declare function formatStep(step: string | number): string;
/** The top-level property a path (or a template part such as `url{1}`) lies in. */
export declare function topOf(path: string): string;
//# sourceMappingURL=path.d.ts.map