/** SARIF's degrees; `none` is left out since nothing quiet is reported. */
export type Level = 'error' | 'warning' | 'note';
/** One rule of the log: `reportingDescriptor` in SARIF's words. */
export interface Rule {
    readonly id: string;
    readonly name: string;
    readonly shortDescription: {
        readonly text: string;
    };
    readonly fullDescription: {
        readonly text: string;
    };
    readonly help: {
        readonly text: string;
    };
    readonly defaultConfiguration: {
        readonly level: Level;
    };
}
/** Rules of a drift report: one for each class, and one for what could not be looked at. */
export declare const DRIFT_RULES: readonly Rule[];
/** Rules of a plan: what is planned, what is hazardous in it, and the drift it found on the way. */
export declare const PLAN_RULES: readonly Rule[];
//# sourceMappingURL=rules.d.ts.map