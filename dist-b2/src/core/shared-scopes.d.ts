/** Gives one object for all equal path parameters, so that what is remembered of a scope is remembered once. */
export declare class SharedScopes {
    #private;
    share(values: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
}
//# sourceMappingURL=shared-scopes.d.ts.map