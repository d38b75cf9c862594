/** Git Integration for Jira on a self-managed Jira. */
export declare const provider: import("../../src/core/define.ts").Provider;
//# sourceMappingURL=provider.d.ts.map