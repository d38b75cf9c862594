import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { HoldfastError } from '../../core/errors.ts';
import { isPackagePath, locatePackage } from '../../declare/package/package-path.ts';
import { errorCode } from '../../declare/read-text.ts';

const INDEX = ['index.ts', 'index.js', 'index.mjs'];

/** The file that a package's name or path stands for, as seen from a directory. */
export function packageEntry(specifier: string, directory: string): string {
  if (!isPackagePath(specifier)) return installedEntry(specifier, directory);
  const path = locatePackage(specifier, directory);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw missing(specifier, `There is nothing at ${path}; paths start at the manifest.`);
  return stat.isDirectory() ? entryOf(path, specifier) : path;
}

/** As Node finds packages; one that is for `import` only is read from its own package.json. */
function installedEntry(specifier: string, directory: string): string {
  const from = join(directory, 'package.json');
  try {
    return createRequire(from).resolve(specifier);
  } catch (error) {
    const found =
      errorCode(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? findPackageJSON(specifier, from) : undefined;
    if (found !== undefined) return entryOf(dirname(found), specifier);
    throw missing(
      specifier,
      `Install it beside the manifest: npm install ${specifier}; a path begins with "./".`,
    );
  }
}

function entryOf(folder: string, specifier: string): string {
  const manifest = join(folder, 'package.json');
  const { exports, main } = existsSync(manifest) ? readManifest(manifest, specifier) : {};
  const named = targetOf(exports) ?? (typeof main === 'string' ? main : undefined);
  const candidates = named === undefined ? INDEX : [named];
  const found = candidates.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw missing(specifier, `${folder} has no ${candidates.join(' or ')}.`);
}

function readManifest(
  path: string,
  specifier: string,
): { readonly exports?: unknown; readonly main?: unknown } {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof manifest === 'object' && manifest !== null ? manifest : {};
  } catch {
    throw missing(specifier, `${path} is not valid JSON.`);
  }
}

/** The file under `exports`, by the conditions that hold for an import. */
function targetOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const members = exports as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(members, '.')) return targetOf(members['.']);
  const condition = Object.keys(members).find((name) => ['node', 'import', 'default'].includes(name));
  return condition === undefined ? undefined : targetOf(members[condition]);
}

function missing(specifier: string, advice: string): HoldfastError {
  return new HoldfastError('error', `the provider package ${specifier} cannot be found`, { advice });
}
