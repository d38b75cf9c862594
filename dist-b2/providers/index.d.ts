import type { Registry } from '../src/core/registry.ts';
/** The providers this build knows: one line each, loaded when first asked for. */
export declare const registry: Registry;
//# sourceMappingURL=index.d.ts.map