import { HoldfastError } from '../../core/errors.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is no directory',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the file system is read-only',
};

/** An error about a file the user named, without the platform's wording. */
export function fileError(verb: 'read' | 'write', path: string, cause: unknown): HoldfastError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return new HoldfastError('error', `cannot ${verb} ${path}: ${WHY[code] ?? (code || 'unknown reason')}`, {
    cause,
  });
}
