import type { Plan } from './result.ts';
/** A plan read back from a file. `apply` sends exactly its requests or refuses. */
export interface SavedPlan {
    readonly plan: Plan;
    /** Digest the file carries, checked. */
    readonly digest: string;
}
/** True for text that means to be a plan file, intact or not. */
export declare function looksLikePlan(text: string): boolean;
/** Reads a plan file's text; `filename` is for messages. Refuses one that is damaged, edited or made by another version. */
export declare function documentToSavedPlan(text: string, filename: string, toolVersion: string): SavedPlan;
//# sourceMappingURL=saved-plan.d.ts.map