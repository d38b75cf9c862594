/** Pulumi's host prints what nobody caught, message and stack: both lose the secrets in them before it does. */
export declare function maskUncaught(shown: (text: string) => string): void;
//# sourceMappingURL=mask-uncaught.d.ts.map