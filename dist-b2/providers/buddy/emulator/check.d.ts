import type { Json, JsonObject } from '../../../src/core/json.ts';
import type { Settings } from './options.ts';
type Step = 'post' | 'patch';
/** The members of a body the vendor takes in this step; throws what it would refuse. */
export declare function takenMembers(step: Step, body: JsonObject, settings: Settings): Record<string, Json>;
/** Refuses an update that would change what is fixed at creation. */
export declare function checkImmutable(values: JsonObject, body: JsonObject, settings: Settings): void;
/** Refuses values that do not fit together, whichever request made them so. */
export declare function checkWhole(values: JsonObject, settings: Settings): void;
/** Refuses an update without the credentials that are checked again each time. */
export declare function checkResent(values: JsonObject, body: JsonObject, settings: Settings): void;
export {};
//# sourceMappingURL=check.d.ts.map