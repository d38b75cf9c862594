import { HoldfastError } from '../core/errors.ts';
/** A stored thing as messages name it, and what to type when it cannot be trusted. */
export interface Place {
    /** For people, without credentials: a path or an address. */
    readonly name: string;
    /** The repair command with a word around it; ends with a full stop. */
    readonly repair: string;
}
/** State that cannot be trusted. It is never read as "nothing there": that would create everything twice. */
export declare function damaged(place: Place, what: string, cause?: unknown): HoldfastError;
//# sourceMappingURL=damage.d.ts.map