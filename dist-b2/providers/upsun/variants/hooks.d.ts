import type { Variant } from '../../../src/core/define.ts';
/** Kinds that act on activities, and the profiler. */
export declare const hookVariants: Readonly<Record<string, Variant>>;
//# sourceMappingURL=hooks.d.ts.map