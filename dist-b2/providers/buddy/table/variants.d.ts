import type { Variant } from '../../../src/core/define.ts';
/** All kinds of integrations, those without documented fields last. */
export declare const variants: Readonly<Record<string, Variant>>;
//# sourceMappingURL=variants.d.ts.map