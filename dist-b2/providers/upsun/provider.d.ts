/** Upsun, formerly Platform.sh. */
export declare const provider: import("../../src/core/define.ts").Provider;
//# sourceMappingURL=provider.d.ts.map