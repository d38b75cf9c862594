/** The name of a manifest's resource under Pulumi: `health["eu"]` → `health[eu]`, fit for URNs and command lines. */
export declare function pulumiName(address: string): string;
//# sourceMappingURL=pulumi-name.d.ts.map