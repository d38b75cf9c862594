import type { LockInfo } from '../../core/store.ts';
/** This process as a lock names it. */
export declare function describeProcess(): Pick<LockInfo, 'id' | 'who' | 'host' | 'pid' | 'boot'>;
/** True when the holder ran on this host and is certainly not running any more. */
export declare function isGone(info: LockInfo): boolean;
/** The effective user, or undefined where the system has none. */
export declare function effectiveUser(): number | undefined;
//# sourceMappingURL=file-holder.d.ts.map