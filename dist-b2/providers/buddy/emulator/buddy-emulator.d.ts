import { type BuddyOptions } from './options.ts';
export type { BuddyOptions } from './options.ts';
/**
 * The vendor's cloud, made from `facts.json` alone. Its mount is `buddy`; its control actions are
 * `add {workspace, integration}`, `change {id, set}`, `remove {id}`, `token {token, scopes?}` (no scopes = revoked)
 * and `workspace {workspace, refuses?}` (a text it answers everything with, or none = open).
 */
export declare const buddyEmulator: (options?: Partial<BuddyOptions> | undefined) => import("../../../src/emulator/api.ts").EmulatorInstance;
//# sourceMappingURL=buddy-emulator.d.ts.map