import type { Policy } from '../core/result.ts';
import { type Single } from './manifest.ts';
import type { World } from './world.ts';
/** Reads `policy`; its values must be known. */
export declare function readPolicy(single: Single | undefined, world: World): Policy;
//# sourceMappingURL=policy.d.ts.map