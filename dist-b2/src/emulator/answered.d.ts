import type { ApiRequest, Reply } from './api.ts';
import type { Target } from './mounted.ts';
import type { World } from './world.ts';
/** The API's answer; 501 where nobody answers, 500 where a handler fails, both recorded as problems. */
export declare function answered(world: World, target: Target | undefined, request: ApiRequest): Reply;
/** An error for the list of problems. */
export declare function described(error: unknown): string;
//# sourceMappingURL=answered.d.ts.map