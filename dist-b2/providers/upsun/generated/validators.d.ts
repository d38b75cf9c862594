import type { Validator } from '../../../src/core/registry.ts';
/** Compiled checks of resolved properties, by `Type.variant`. */
export declare const validators: Readonly<Record<string, Validator>>;
//# sourceMappingURL=validators.d.ts.map