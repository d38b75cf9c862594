import type { Recorded } from '../../../core/model.ts';
/** What resources of the stack own, found by scope: whoever creates the thousandth must not look through all of them. */
export declare class OwnedObjects {
    #private;
    /** Notes what an address owns from now on. */
    set(address: string, record: Recorded | undefined): void;
    /** Records by address. */
    within(scopeKey: string): Readonly<Record<string, Recorded>>;
}
//# sourceMappingURL=owned-objects.d.ts.map