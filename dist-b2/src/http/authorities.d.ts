/**
 * Certificates of a PEM file together with those Node trusts anyway: a private authority adds, never replaces. `setting`
 * is what the user names the file with.
 */
export declare function readAuthorities(path: string, setting: string): Promise<string[]>;
//# sourceMappingURL=authorities.d.ts.map