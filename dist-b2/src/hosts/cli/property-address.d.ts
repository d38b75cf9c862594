/** `ADDR#PROP` taken apart; anything else is a usage error. */
export declare function propertyAddress(text: string): {
    readonly address: string;
    readonly path: string;
};
//# sourceMappingURL=property-address.d.ts.map