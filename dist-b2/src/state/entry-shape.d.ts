import { type Json } from '../core/json.ts';
/** Says what is wrong with a journal entry that verified but is not one this release knows. */
export declare function entryProblem(entry: Json | undefined): string | undefined;
//# sourceMappingURL=entry-shape.d.ts.map