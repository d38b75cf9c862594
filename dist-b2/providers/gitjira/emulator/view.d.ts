import type { Json, JsonObject } from '../../../src/core/json.ts';
import { endpoints } from './facts.ts';
import type { Stored } from './integration-store.ts';
import type { GitJiraOptions } from './options.ts';
/** The app indexes this often. Milliseconds. */
export declare const MINUTE = 60000;
/** An integration as answered: nulls and defaults of some fields are left out, secrets never shown. */
export declare function view(stored: Stored, options: GitJiraOptions, now: number): JsonObject;
/** What only the read and list requests add. */
export declare function fullView(stored: Stored, options: GitJiraOptions, now: number): JsonObject;
/** The envelope of a successful answer, which differs from request to request. */
export declare function envelope(name: keyof typeof endpoints, content: Json | undefined, options: GitJiraOptions): JsonObject;
//# sourceMappingURL=view.d.ts.map