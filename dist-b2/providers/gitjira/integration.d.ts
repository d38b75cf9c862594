/** Integrations of the Jira app with git hosts. Facts and sources: README.md beside this file. */
export declare const integration: import("../../src/core/define.ts").ResourceType;
//# sourceMappingURL=integration.d.ts.map