import type { JsonObject } from '../../../src/core/json.ts';
import type { ApiRequest, EmulatorContext, Reply } from '../../../src/emulator/index.ts';
import type { Held } from './integration-view.ts';
import type { UpsunOptions } from './options.ts';
/** What the vendor does after a write has been accepted, to be followed by reading. */
export declare class ActivityLog {
    #private;
    constructor(options: () => UpsunOptions, context: EmulatorContext);
    /** The activities a write to this code source embeds. */
    begin(held: Held): readonly JsonObject[];
    /** Newest first; `count` and `type` narrow it. */
    list(request: ApiRequest): Reply;
    /** The activity one step further. */
    read(request: ApiRequest): Reply;
    cancel(request: ApiRequest): Reply;
    /** One line and the seal, as newline-delimited JSON. */
    text(request: ApiRequest): Reply;
}
//# sourceMappingURL=activity-log.d.ts.map