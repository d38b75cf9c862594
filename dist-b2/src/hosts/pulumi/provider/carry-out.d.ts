import { HoldfastError } from '../../../core/errors.ts';
import type { Change, Connection, Desired, Observed } from '../../../core/model.ts';
import type { ObservedScope } from '../../../core/world.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
/** How a change ended. */
export interface CarriedOut {
    /** The object's id; absent where none exists. */
    readonly id?: string;
    /** The object as the last write answered it; absent where that shows too little. */
    readonly answered?: Observed;
    readonly error?: HoldfastError;
}
export interface CarryInput {
    readonly kind: Kind;
    readonly connection: Connection;
    readonly change: Change;
    readonly desired: Desired;
    readonly before: ObservedScope;
}
/** Sends a change's requests through the engine, lost answers included, and tells its notes. */
export declare function carryOut(session: Session, input: CarryInput): Promise<CarriedOut>;
//# sourceMappingURL=carry-out.d.ts.map