import type { Connection } from '../../core/model.ts';
import type { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import { type Loaded } from './load-manifest.ts';
import type { Tracing } from './tracing/tracing.ts';
/** Opens provider entries by name, each once. */
export declare class Connections {
    #private;
    constructor(invocation: Invocation, loaded: Loaded, interrupts: Interrupts, tracing?: Tracing);
    get(name: string): Promise<Connection>;
    /** Closes what was opened; a failure to open was told already. */
    close(): Promise<void>;
}
//# sourceMappingURL=connections.d.ts.map