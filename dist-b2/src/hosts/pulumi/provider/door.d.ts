import { HoldfastError } from '../../../core/errors.ts';
import type { Send } from '../../../core/wire.ts';
/**
 * Lets the first request of an entry go alone, so that wrong credentials are tried once however many resources need
 * them; after a refusal nothing is sent any more.
 */
export declare class Door {
    #private;
    constructor(name: string, send: Send);
    readonly send: Send;
}
/** Said instead of trying refused credentials again. */
export declare function shut(name: string): HoldfastError;
//# sourceMappingURL=door.d.ts.map