import { resolve } from 'node:path';

/** Whether a provider's package is named by a path rather than by the name it is installed under. */
export function isPackagePath(specifier: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|\/|[A-Za-z]:[/\\])/u.test(specifier);
}

/** The same package as seen from anywhere: paths start at the file that names them. */
export function locatePackage(specifier: string, directory: string): string {
  return isPackagePath(specifier) ? resolve(directory, specifier) : specifier;
}
