/** Buddy, in the cloud or on premises. */
export declare const provider: import("../../src/core/define.ts").Provider;
//# sourceMappingURL=provider.d.ts.map