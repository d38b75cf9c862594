/** The environment, as given by the host. */
export type Variables = Readonly<Record<string, string | undefined>>;
/** A message without the values of the variables that a source text names: a module reads them itself, so none is known to be secret. */
export declare function withoutVariables(message: string, source: string, env: Variables): string;
//# sourceMappingURL=without-variables.d.ts.map