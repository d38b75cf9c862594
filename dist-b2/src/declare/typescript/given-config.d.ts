import type { Findings } from '../findings.ts';
import type { Entry } from '../node.ts';
import type { SourceFile } from '../source-file.ts';
/** Where the values of parameters come from. */
export interface ConfigRequest {
    readonly stack: string;
    /** `--config name=value`. */
    readonly config: Readonly<Record<string, string>>;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly missingEnv: 'error' | 'unknown';
}
/** Thrown into the module where it asks for a parameter whose value has a problem, which has been reported. */
export declare class GivenProblem extends Error {
}
type Config = Readonly<Record<string, unknown>>;
/** `context.config`: values of declared parameters, each looked up when asked for; else what the stack gives, as it is. */
export declare function givenConfig(file: SourceFile, declared: Entry | undefined, request: ConfigRequest, findings: Findings): Config;
export {};
//# sourceMappingURL=given-config.d.ts.map