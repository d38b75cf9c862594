/** What keeps a value from being a provider that Holdfast can use, each with its path; empty when nothing does. */
export declare function providerProblems(module: unknown): readonly string[];
//# sourceMappingURL=provider-problems.d.ts.map