import type { Json, JsonObject } from '../../../src/core/json.ts';
import type { EmulatorContext } from '../../../src/emulator/index.ts';
import type { View } from '../../../src/emulator/index.ts';
import type { GitJiraOptions } from './options.ts';
import { type Refused } from './refusal.ts';
/** One integration as the app keeps it; secrets included. Replaced, never changed in place. */
export interface Stored {
    readonly id: number;
    readonly type: string;
    readonly values: Readonly<Record<string, Json>>;
    readonly createdAt: number;
    /** Reads that still see it after its deletion; undefined = not deleted. */
    readonly lingering?: number;
}
/** The app's integrations. Ids are shared with repositories, so they have gaps; none is used twice. */
export declare class IntegrationStore {
    #private;
    constructor(options: GitJiraOptions, context: EmulatorContext);
    /** Makes an integration, or tells why not. */
    create(body: JsonObject): Stored | Refused;
    /** Adds an integration of any type unchecked, as the user interface or a GitHub App does. */
    add(type: string, values: Readonly<Record<string, Json>>): Stored;
    /** Merges the given members over the kept ones, or tells why not. */
    update(stored: Stored, body: JsonObject): Stored | Refused;
    /** Replaces an integration's members unchecked. */
    replace(stored: Stored, values: Readonly<Record<string, Json>>): Stored;
    /** An integration for writing; lingering ones are gone. */
    live(id: string): Stored | undefined;
    /** An integration for reading; a lingering one comes closer to its end. */
    read(id: string): Stored | undefined;
    all(view?: View): readonly Stored[];
    /** Text derived from all integrations, built once per change and key; never while one is on its way out. */
    memo(key: string, build: () => string): string;
    delete(stored: Stored): void;
    /** All without side effects, secrets included; for tests. */
    snapshot(): readonly Stored[];
}
//# sourceMappingURL=integration-store.d.ts.map