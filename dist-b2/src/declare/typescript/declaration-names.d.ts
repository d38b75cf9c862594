import { type GroupDeclaration, type ResourceDeclaration } from './declaration.ts';
/** A declaration that stands twice. */
export interface Repetition {
    /** Name of the block that repeats it. */
    readonly block: string;
    readonly address: string;
    readonly first: string;
}
/** The addresses of declarations, which they do not know themselves: they are named by where they stand. */
export declare class DeclarationNames {
    #private;
    readonly repetitions: readonly Repetition[];
    constructor(resources: Readonly<Record<string, unknown>>);
    /** The name to write under `dependsOn`. */
    nameOf({ mark }: ResourceDeclaration | GroupDeclaration): string;
    /** Puts names in where text refers to declarations by mark; undefined where one of them is not declared. */
    putIn(text: string): string | undefined;
}
//# sourceMappingURL=declaration-names.d.ts.map