/** Why a place in a manifest is left alone. */
export interface Refused {
    readonly refused: string;
}
export declare function refused(why: string): Refused;
//# sourceMappingURL=refused.d.ts.map