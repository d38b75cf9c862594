import { HoldfastError } from '../core/errors.ts';
import type { Change } from '../core/model.ts';
import type { Stack } from '../core/result.ts';
import type { EngineContext } from './context.ts';
/** Changes after the user's rules looked at them, and what the rules forbid. */
export interface Ruled {
    readonly changes: readonly Change[];
    readonly refusals: readonly HoldfastError[];
}
/** Applies the stack's rules; a host that cannot decide them must not apply either. */
export declare function ruled({ policy }: Stack, changes: readonly Change[], { judge }: EngineContext): Ruled;
//# sourceMappingURL=rules.d.ts.map