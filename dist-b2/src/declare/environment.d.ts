/** The environment as given by the host; nothing here reads the process. */
export declare class Environment {
    #private;
    /** What an unset variable is: an error, or a value that is not known in this run. */
    readonly missing: 'error' | 'unknown';
    constructor(values: Readonly<Record<string, string | undefined>>, publicNames: ReadonlySet<string>, missing: 'error' | 'unknown');
    /** Undefined when unset; set but empty is a value. */
    get(name: string): string | undefined;
    /** Named under `env.public`, so not secret. */
    isPublic(name: string): boolean;
    names(): readonly string[];
}
//# sourceMappingURL=environment.d.ts.map