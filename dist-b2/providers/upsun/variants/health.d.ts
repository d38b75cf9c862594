import type { Variant } from '../../../src/core/define.ts';
/** Kinds that report on a project's health. */
export declare const healthVariants: Readonly<Record<string, Variant>>;
//# sourceMappingURL=health.d.ts.map