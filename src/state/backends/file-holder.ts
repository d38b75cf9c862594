import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import type { LockInfo } from '../../core/store.ts';

/** This process as a lock names it. */
export function describeProcess(): Pick<LockInfo, 'id' | 'who' | 'host' | 'pid' | 'boot'> {
  const host = hostname();
  const boot = bootId();
  const named = boot === undefined ? {} : { boot };
  return { id: randomUUID(), who: `${userName()}@${host}`, host, pid: process.pid, ...named };
}

/** True when the holder ran on this host and is certainly not running any more. */
export function isGone(info: LockInfo): boolean {
  if (info.pid <= 0 || info.host !== hostname()) return false;
  const boot = bootId();
  if (boot !== undefined && info.boot !== undefined && boot !== info.boot) return true;
  return !isAlive(info.pid);
}

/** The effective user, or undefined where the system has none. */
export function effectiveUser(): number | undefined {
  return process.geteuid?.();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function bootId(): string | undefined {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return undefined;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${String(effectiveUser() ?? 'unknown')}`;
  }
}
