import type { Range } from '../core/diagnostic.ts';
/** Two lines before and after a place, and a marker under its first line; long lines are cut around the place. */
export declare function codeFrame(lineAt: (line: number) => string | undefined, { start, end }: Range): string;
//# sourceMappingURL=code-frame.d.ts.map