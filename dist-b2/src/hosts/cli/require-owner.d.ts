import type { Stack } from '../../core/result.ts';
/** A manifest that Pulumi applies has one owner. */
export declare function requireOwner(stack: Stack): void;
//# sourceMappingURL=require-owner.d.ts.map