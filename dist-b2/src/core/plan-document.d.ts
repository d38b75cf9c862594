import { type ChangeDocument } from './change-document.ts';
import { type ResourceDriftDocument } from './drift-document.ts';
import { type ProblemDocument } from './problem-document.ts';
import { type JsonObject } from './json.ts';
import type { Change } from './model.ts';
import type { Plan, Unmanaged } from './result.ts';
/** Version of the plan's JSON form: the first number rises when a reader of the former one would misread it. */
export declare const PLAN_FORMAT = "1.0";
/** How many addresses each kind of action concerns. */
export interface PlanSummary {
    readonly import: number;
    readonly create: number;
    readonly update: number;
    readonly replace: number;
    readonly delete: number;
    readonly move: number;
    readonly forget: number;
    readonly unchanged: number;
}
/** The plan as JSON, `schemas/plan.schema.json`; the plan file is this document. */
export interface PlanDocument {
    readonly format_version: string;
    readonly name: string;
    readonly stack: string;
    readonly timestamp: string;
    readonly applyable: boolean;
    readonly complete: boolean;
    readonly errored: boolean;
    readonly lineage: string;
    readonly serial: number;
    readonly tool_version: string;
    readonly manifest_digest: string;
    readonly summary: PlanSummary;
    readonly resource_changes: readonly ChangeDocument[];
    readonly resource_drift: readonly ResourceDriftDocument[];
    readonly unmanaged: readonly Unmanaged[];
    readonly problems: readonly ProblemDocument[];
    readonly requests: {
        readonly reads: number;
        readonly writes: number;
    };
    readonly outputs: JsonObject;
    /** SHA-256 over all other members in canonical form, so that an edited file is noticed. */
    readonly digest: string;
}
/** The plan as one JSON document; holds placeholders and keyed digests where secrets stand, never a value. */
export declare function planToDocument(plan: Plan): PlanDocument;
/** Digest of a plan document without its own `digest` member. */
export declare function digestOf(document: JsonObject): string;
/** Counts the changes; an import that also updates counts as both. */
export declare function summarise(changes: readonly Change[]): PlanSummary;
//# sourceMappingURL=plan-document.d.ts.map