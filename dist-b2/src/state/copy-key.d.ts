/**
 * Puts a local stack's key file beside the place its state goes to. False where one of the two has no key file of its
 * own: the key is then for the user to carry over.
 */
export declare function copyKey(from: string | undefined, to: string | undefined, { force }: {
    readonly force: boolean;
}): Promise<boolean>;
//# sourceMappingURL=copy-key.d.ts.map