import type { JsonObject } from '../../../src/core/json.ts';
import type { EmulatorContext, View } from '../../../src/emulator/index.ts';
import type { Held } from './integration-view.ts';
import type { UpsunOptions } from './options.ts';
/** The integrations of all projects, under the vendor's rules. */
export declare class IntegrationStore {
    #private;
    constructor(options: () => UpsunOptions, context: EmulatorContext);
    list(project: string, seen: View | undefined): readonly Held[];
    /** A serialised list, kept until the project changes. */
    listText(project: string, build: () => string): string;
    /** The integration, or 404. */
    read(project: string, id: string): Held;
    /** As `POST` does it. */
    create(project: string, body: JsonObject): Held;
    /** As `PATCH` does it. */
    update(held: Held, body: JsonObject): Held;
    /** Adds without asking anybody. */
    add(project: string, type: string, values: JsonObject): Held;
    /** Puts other values in place; the time of change always moves on. */
    replace(held: Held, values: JsonObject): Held;
    delete(held: Held): void;
    /** Finds by id alone, for edits behind the client's back. */
    find(id: string): Held;
    projects(): readonly string[];
}
//# sourceMappingURL=integration-store.d.ts.map