/** What to do about a fault of the module system; `marked` is the word at its place. Undefined where the module's own code threw. */
export declare function adviceFor(code: string | undefined, isSyntax: boolean, marked: string): string | undefined;
//# sourceMappingURL=module-advice.d.ts.map