import type { Variant } from '../../../src/core/define.ts';
/** The vendor's twelve types, by the value of `type`. */
export declare const variants: Readonly<Record<string, Variant>>;
//# sourceMappingURL=variants.d.ts.map