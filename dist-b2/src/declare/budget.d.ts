/** Most characters a manifest may grow to by interpolation and forEach. */
export declare const GROWTH_LIMIT: number;
/** Counts what interpolation and forEach produce, so that a small file cannot fill the memory. */
export declare class Budget {
    #private;
    constructor(limit?: number);
    /** False once more was asked for than there is. */
    spend(amount: number): boolean;
}
//# sourceMappingURL=budget.d.ts.map