import { HoldfastError } from '../../core/errors.ts';

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'Give the user who runs Holdfast the right to read and write it.',
  EPERM: 'Give the user who runs Holdfast the right to read and write it.',
  EROFS: 'It is on a read-only file system: choose another backend directory.',
  ENOSPC:
    'The disk is full: free some space and run the same command again. Nothing that was stored is lost.',
  EDQUOT:
    'The quota is used up: free some space and run the same command again. Nothing that was stored is lost.',
  EIO: 'The disk reported an error: check it before the next run.',
  ENOTDIR: 'A part of the path is a file: choose another backend directory.',
};

/** The system's error code, e.g. `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns what the file system refused into a state error; anything else passes unchanged. */
export function fileError(action: string, path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof HoldfastError || code === undefined) return error;
  return new HoldfastError('state', `cannot ${action} ${path} (${code})`, {
    advice: ADVICE[code] ?? 'Check the path and its permissions.',
    cause: error,
  });
}

/** A state path that is not what Holdfast itself would have made. */
export function untrusted(path: string, what: string, advice: string): HoldfastError {
  return new HoldfastError('state', `${path} ${what}`, { advice });
}
