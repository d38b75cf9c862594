import type { ResourceType } from '../../core/define.ts';
import { type Json } from '../../core/json.ts';
import type { Observed } from '../../core/model.ts';
import type { Placeholders } from './placeholders.ts';
/** What a live object comes to as declared properties. */
export interface LiveProperties {
    readonly written: Map<string, Json>;
    /** Left out because it is what the vendor documents as the default. */
    readonly dropped: ReadonlyMap<string, Json>;
    /** Paths that cannot be read, so that nobody knows whether they are set. */
    readonly unreadable: readonly string[];
    /** Paths that had to be taken from a variable though nobody can read them. */
    readonly assumed: string[];
    /** Top-level names the table does not know. */
    readonly unknown: readonly string[];
    /** Top-level names that hold something the table does not know. */
    readonly odd: ReadonlySet<string>;
}
/** Turns a live object into what would have to be declared to find it as it is. */
export declare function liveProperties(type: ResourceType, observed: Observed, address: string, placeholders: Placeholders): LiveProperties;
//# sourceMappingURL=live-properties.d.ts.map