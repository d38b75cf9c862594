import type { Invocation } from '../invocation.ts';
/** `holdfast emulate`: serves the vendors' emulators on loopback until the first interrupt. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=emulate.d.ts.map