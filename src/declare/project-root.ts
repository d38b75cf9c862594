import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';

const roots = new Map<string, string>();

/** The repository a directory belongs to (the nearest one above it with `.git`), else the directory itself; links resolved. */
export function projectRoot(directory: string): string {
  const known = roots.get(directory);
  if (known !== undefined) return known;
  const start = realOf(directory);
  let root = start;
  while (!existsSync(join(root, '.git')) && dirname(root) !== root) root = dirname(root);
  const found = existsSync(join(root, '.git')) ? root : start;
  roots.set(directory, found);
  return found;
}

/** Whether a file that is taken along without being named in full lies outside the project, by `..` or by a symbolic link. */
export function leavesProject(path: string, directory: string): boolean {
  const below = relative(projectRoot(directory), realOf(path));
  return below === '..' || /^\.\.[/\\]/u.test(below) || isAbsolute(below);
}

/** The path with links resolved, as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), path.slice(parent.length));
  }
}
