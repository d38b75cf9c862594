import type { PropertyPath } from '../core/path.ts';
/** Where an interpolation may take its value from. */
export type Root = 'env' | 'config' | 'each' | 'resources';
/** One `${…}`. */
export interface Expression {
    readonly root: Root;
    /** The steps after the root. */
    readonly steps: PropertyPath;
    /** Text after `:-`, for `env` only. */
    readonly fallback?: string;
    /** As it stands in the file, for messages and to find its place. */
    readonly written: string;
}
/** Text in pieces: literal text and what is to be put between. */
export type Interpolation = readonly (string | Expression)[];
/** Why a `${…}` cannot be read. */
export interface ExpressionProblem {
    readonly written: string;
    readonly summary: string;
    readonly detail: string;
}
/** Splits text at its interpolations; `$${` stands for a literal `${`. The grammar has paths and no expressions. */
export declare function parseInterpolation(text: string): Interpolation | ExpressionProblem;
//# sourceMappingURL=expression.d.ts.map