import type { Field, ResourceType } from './define.ts';
import { type JsonObject } from './json.ts';
import type { Desired, Observed } from './model.ts';
/** The value may not be shown: the field is secret, or holds something secret. */
export declare const isHidden: (key: Field) => boolean;
/** Wraps what secret fields hold, wherever it came from, so that nothing after this can print or store it. */
export declare function seal(type: ResourceType, desired: Desired): Desired;
/** A live object as people and files may see it: secret parts, and what was declared secret, as placeholders. */
export declare function shownObserved(type: ResourceType, observed: Observed, desired?: Desired): JsonObject;
//# sourceMappingURL=seal.d.ts.map