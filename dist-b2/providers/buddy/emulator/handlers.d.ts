import { type Collection, type Handler } from '../../../src/emulator/index.ts';
import { type Endpoint } from './facts.ts';
import type { Gate } from './gate.ts';
import type { Settings } from './options.ts';
import { type Stored } from './stored.ts';
/** What the handlers work on. */
export interface Workplace {
    readonly settings: Settings;
    readonly gate: Gate;
    readonly integrations: Collection<Stored>;
    readonly baseUrl: string;
    readonly newId: () => string;
}
/** One handler for each documented request. */
export declare function handlersOf(place: Workplace): Readonly<Record<Endpoint, Handler>>;
//# sourceMappingURL=handlers.d.ts.map