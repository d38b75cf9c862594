import { type JsonObject } from '../core/json.ts';
import type { LockInfo } from '../core/store.ts';
/** Id under which a lock that cannot be read is shown and removed. */
export declare const UNREADABLE = "unreadable";
/** Reads a stored lock; whoever wrote it, control characters and overlong texts do not reach a terminal. */
export declare function parseLockInfo(text: string, path: string): LockInfo;
/** Stands for a lock that is there but says nothing, e.g. one whose writer died between two system calls. */
export declare function unreadableLock(path: string): LockInfo;
/** The lock as Terraform's http protocol carries it; servers insist on all seven texts. */
export declare function toTerraformLock(info: LockInfo): JsonObject;
/** The holder as a server names it, Terraform's own locks included. */
export declare function fromTerraformLock(text: string, path: string): LockInfo;
//# sourceMappingURL=lock-info.d.ts.map