/** Names of manifests and stacks become parts of paths, keys and addresses, so they must be plain. */
export declare function requireName(value: string, what: 'name' | 'stack'): void;
//# sourceMappingURL=names.d.ts.map