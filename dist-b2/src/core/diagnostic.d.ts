/** A place in a user's file; line and column count from 1, columns in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export interface Range {
    readonly filename: string;
    readonly start: Position;
    readonly end: Position;
}
/** Something about the user's files, collected and reported together; never thrown one by one. */
export interface Diagnostic {
    readonly severity: 'error' | 'warning';
    /** One line: what is wrong. */
    readonly summary: string;
    /** What was expected and what to do; may be empty. */
    readonly detail: string;
    readonly address?: string;
    /** JSON path inside the document, e.g. `resources.shop.properties.token`. */
    readonly path?: string;
    readonly range?: Range;
    /** The source lines around the place with a marker under it. */
    readonly snippet?: string;
}
/** Finds where something was declared. Positions are computed only when asked for. */
export interface Source {
    readonly filename: string;
    /** Range of the value (or of the key, for `'key'`) at a path inside the resource's `properties`; the block itself for `[]`. */
    locate(path: readonly (string | number)[], part?: 'key' | 'value'): Range;
}
//# sourceMappingURL=diagnostic.d.ts.map