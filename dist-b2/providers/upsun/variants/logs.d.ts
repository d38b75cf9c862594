import type { Variant } from '../../../src/core/define.ts';
/** Kinds that forward logs. */
export declare const logVariants: Readonly<Record<string, Variant>>;
//# sourceMappingURL=logs.d.ts.map