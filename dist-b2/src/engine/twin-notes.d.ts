import type { Change, TypeLookup } from '../core/model.ts';
import type { Keyring } from '../core/placeholder.ts';
import type { PlannedChanges } from '../core/plan.ts';
import { type World } from '../core/world.ts';
interface Looking {
    readonly world: World;
    readonly types: TypeLookup;
    readonly keyring: Keyring;
}
/**
 * The changes with a note at each managed object that has a twin: a live object with its natural key that nobody
 * manages, as a request leaves behind that was delivered twice.
 */
export declare function withTwinNotes(planned: PlannedChanges, looking: Looking): readonly Change[];
export {};
//# sourceMappingURL=twin-notes.d.ts.map