import { type GitJiraOptions } from './options.ts';
/**
 * A self-managed Jira with the app, made from `facts.json` alone. Its mount is `jira`; its control actions are
 * `add {type, …}`, `change {id, …}`, `remove {id}`, `configure {…options}`, `solveCaptcha` and `refill`.
 */
export declare const gitjiraEmulator: (options?: Partial<GitJiraOptions> | undefined) => import("../../../src/emulator/api.ts").EmulatorInstance;
//# sourceMappingURL=gitjira-emulator.d.ts.map