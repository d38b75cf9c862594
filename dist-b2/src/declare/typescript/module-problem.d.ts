import type { Findings } from '../findings.ts';
import type { SourceFile } from '../source-file.ts';
import { type Variables } from './without-variables.ts';
/** The module that could not be run, and the variables it could see. */
export interface FailedModule {
    readonly file: SourceFile;
    readonly path: string;
    readonly env: Variables;
}
/** Says why running a module failed: in the user's terms and with the user's part of the stack. */
export declare function reportFailure(error: unknown, failed: FailedModule, findings: Findings): void;
/** Says that a module gives no manifest. */
export declare function reportShape(file: SourceFile, findings: Findings): void;
//# sourceMappingURL=module-problem.d.ts.map