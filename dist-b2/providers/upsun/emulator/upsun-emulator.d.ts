import type { UpsunOptions } from './options.ts';
/**
 * Upsun's API (mount `upsun`) and sign-in host (mount `upsun-auth`), made from `facts.json` alone. Control actions:
 * `add {project, type, set}`, `change {id, set}`, `remove {id}`, `invalidate {id?, detail}`, `validate {id?}`,
 * `revokeTokens` and `configure {…options}`.
 */
export declare const upsunEmulator: (options?: Partial<UpsunOptions> | undefined) => import("../../../src/emulator/api.ts").EmulatorInstance;
//# sourceMappingURL=upsun-emulator.d.ts.map