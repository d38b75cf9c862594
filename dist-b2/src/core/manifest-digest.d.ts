import type { Stack } from './result.ts';
/** SHA-256 over what a manifest declares, in hex. Secrets leave only a mark; positions and file names do not count. */
export declare function manifestDigest(stack: Omit<Stack, 'manifestDigest'>): string;
//# sourceMappingURL=manifest-digest.d.ts.map