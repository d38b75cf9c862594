import { type JsonObject } from '../../src/core/json.ts';
import type { Send } from '../../src/core/wire.ts';
type Sleep = (ms: number) => Promise<void>;
/** Reads an activity until it is over; resolves with a note unless it ended well. The write itself stands either way. */
export declare function awaitActivity(started: JsonObject, send: Send, sleep: Sleep): Promise<string | undefined>;
export {};
//# sourceMappingURL=activities.d.ts.map