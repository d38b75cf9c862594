/** Gives the addresses each address needs first. */
export type Needs = (address: string) => readonly string[];
/** Every cycle that a walk from the first to the last address meets, as the addresses along it; each address is in one at most. */
export declare function findCycles(addresses: Iterable<string>, needs: Needs): readonly (readonly string[])[];
//# sourceMappingURL=cycles.d.ts.map