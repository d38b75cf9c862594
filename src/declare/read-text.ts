import { readFileSync, statSync } from 'node:fs';

/** Largest file that is read. */
export const FILE_LIMIT = 64 * 1024 * 1024;

export type TextReading = { readonly text: string } | { readonly problem: string; readonly advice: string };

/** Reads a whole file as UTF-8. Directories, devices, pipes, other encodings and huge files are refused. */
export function readText(path: string): TextReading {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { problem: 'is not a regular file', advice: 'Name a file.' };
    if (stat.size > FILE_LIMIT) return tooLarge();
    return decodeText(readFileSync(path));
  } catch (error) {
    return { problem: reasonOf(error), advice: 'Check the path and its permissions.' };
  }
}

/** Bytes to text, without a byte order mark; anything but UTF-8 is refused, never replaced. */
export function decodeText(bytes: Uint8Array): TextReading {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return { problem: 'is UTF-16', advice: 'Save it as UTF-8.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'is not valid UTF-8', advice: 'Save it as UTF-8.' };
  }
}

/** Says that a file is over the limit. */
export function tooLarge(): TextReading {
  const problem = `is larger than ${String(FILE_LIMIT / 1024 / 1024)} MiB`;
  return { problem, advice: 'Split it into several files.' };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOTDIR: 'lies below something that is no directory',
  ELOOP: 'is a symbolic link to itself',
  ENAMETOOLONG: 'has too long a name',
};

/** A system error in words, by its code. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? 'unknown reason';
  return REASONS[code] ?? `cannot be read (${code})`;
}

/** The `code` of a system error, wherever the error was made. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return String(error.code);
}
