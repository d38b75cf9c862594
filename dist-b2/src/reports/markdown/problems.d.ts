import type { Problem } from '../../core/result.ts';
/** What kept addresses from being looked at, as blocks of text; nothing where all went well. */
export declare function problemBlocks(problems: readonly Problem[]): string;
//# sourceMappingURL=problems.d.ts.map