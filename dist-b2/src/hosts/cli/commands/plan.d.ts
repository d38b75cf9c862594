import type { Plan } from '../../../core/result.ts';
import { type ExitCode } from '../exit-code.ts';
import type { Flags } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
/** `holdfast plan`: prints, and with `--out` saves, what `apply` would do. */
export declare function run(invocation: Invocation): Promise<number>;
/** The exit code of a plan: what kept it from being whole, else whether there are changes. */
export declare function planExit({ problems, changes }: Plan, flags: Flags): ExitCode;
//# sourceMappingURL=plan.d.ts.map