import type { Change } from '../core/model.ts';
import type { Plan, Stack } from '../core/result.ts';
import type { Prepared } from './prepare.ts';
/**
 * The changes of a saved plan that may be carried out: state, manifest and live objects are looked at again, and
 * each change must come out with the very same requests on the very same object. One that does not refuses the
 * whole plan before any write; with `skipStale` it and what needs it are left out.
 */
export declare function freshOnly(saved: Plan, stack: Stack, prepared: Prepared, skipStale: boolean): Change[];
//# sourceMappingURL=stale.d.ts.map