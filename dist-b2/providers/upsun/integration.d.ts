/** Everything a project can be tied to: 18 kinds behind one endpoint. */
export declare const integration: import("../../src/core/define.ts").ResourceType;
//# sourceMappingURL=integration.d.ts.map