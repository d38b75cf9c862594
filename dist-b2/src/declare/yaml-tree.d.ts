import type { Event } from 'js-yaml';
import type { Node } from './node.ts';
import type { SourceFile } from './source-file.ts';
/** Called with a span, what is wrong there and what to do. */
export type Report = (start: number, end: number, summary: string, detail?: string) => void;
/** Turns the parser's events into nodes. Goes on after a mistake, so that all of them are found in one reading. */
export declare class TreeBuilder {
    #private;
    constructor(file: SourceFile, report: Report);
    build(events: readonly Event[]): Node | undefined;
}
//# sourceMappingURL=yaml-tree.d.ts.map