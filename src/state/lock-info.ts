import { isObject, type Json, type JsonObject } from '../core/json.ts';
import type { LockInfo } from '../core/store.ts';

const LONGEST = 200;

/** Id under which a lock that cannot be read is shown and removed. */
export const UNREADABLE = 'unreadable';

/** Reads a stored lock; whoever wrote it, control characters and overlong texts do not reach a terminal. */
export function parseLockInfo(text: string, path: string): LockInfo {
  const stored = parseObject(text);
  if (stored === undefined || typeof stored['id'] !== 'string') return unreadableLock(path);
  const pid = stored['pid'];
  const boot = clean(stored['boot']);
  return {
    id: clean(stored['id']),
    operation: clean(stored['operation']),
    who: clean(stored['who']),
    host: clean(stored['host']),
    pid: typeof pid === 'number' && Number.isSafeInteger(pid) ? pid : 0,
    version: clean(stored['version']),
    created: clean(stored['created']),
    path: clean(stored['path']),
    ...(boot === '' ? {} : { boot }),
  };
}

/** Stands for a lock that is there but says nothing, e.g. one whose writer died between two system calls. */
export function unreadableLock(path: string): LockInfo {
  const unknown = { operation: 'an unknown operation', who: 'an unknown holder', host: '', version: '' };
  return { id: UNREADABLE, ...unknown, pid: 0, created: '', path };
}

/** The lock as Terraform's http protocol carries it; servers insist on all seven texts. */
export function toTerraformLock(info: LockInfo): JsonObject {
  const { host, pid, boot } = info;
  return {
    ID: info.id,
    Operation: info.operation,
    Info: JSON.stringify({ host, pid, ...(boot === undefined ? {} : { boot }) }),
    Who: info.who,
    Version: info.version,
    Created: info.created,
    Path: info.path,
  };
}

/** The holder as a server names it, Terraform's own locks included. */
export function fromTerraformLock(text: string, path: string): LockInfo {
  const stored = parseObject(text);
  if (stored === undefined || typeof stored['ID'] !== 'string') return unreadableLock(path);
  const more = typeof stored['Info'] === 'string' ? parseObject(stored['Info']) : undefined;
  return parseLockInfo(
    JSON.stringify({
      id: stored['ID'],
      operation: stored['Operation'] ?? '',
      who: stored['Who'] ?? '',
      version: stored['Version'] ?? '',
      created: stored['Created'] ?? '',
      path: stored['Path'] ?? '',
      host: more?.['host'] ?? '',
      pid: more?.['pid'] ?? 0,
      boot: more?.['boot'] ?? '',
    }),
    path,
  );
}

function clean(value: Json | undefined): string {
  if (typeof value !== 'string') return '';
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').slice(0, LONGEST);
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
