/** A module took longer than it may. */
export declare class NeverSettled extends Error {
    readonly limitMs: number;
    constructor(limitMs: number);
}
/** What a promise gives, unless it takes too long. A loop that never yields cannot be ended from inside. */
export declare function settled(work: Promise<unknown>, limitMs: number): Promise<unknown>;
//# sourceMappingURL=never-settled.d.ts.map