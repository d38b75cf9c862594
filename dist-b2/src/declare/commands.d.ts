/** What is known of a command's output: text, why there is none, or that it has still to be run. */
export type CommandOutput = {
    readonly text: string;
} | {
    readonly problem: string;
    readonly advice: string;
} | {
    readonly pending: true;
};
/**
 * Runs the commands of `fn::exec`, each once however often it is named. Interpretation asks for outputs and notes
 * what is missing; `run` then runs all of it side by side, and the manifest is interpreted again.
 */
export declare class Commands {
    #private;
    constructor(env: Readonly<Record<string, string | undefined>>, timeoutMs?: number);
    output(argv: readonly string[], directory: string): CommandOutput;
    /** Runs what was asked for; false when there was nothing to run. */
    run(): Promise<boolean>;
}
//# sourceMappingURL=commands.d.ts.map