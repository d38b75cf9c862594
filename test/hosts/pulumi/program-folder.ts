import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** This checkout. */
export const ROOT = join(import.meta.dirname, '../../..');

/** Makes a program's folder in which this checkout's build is the installed `holdfast`, linked as workspaces do it. */
export async function makeProgramFolder(
  directory: string,
  type: 'module' | 'commonjs' = 'module',
): Promise<void> {
  const modules = join(directory, 'node_modules');
  await mkdir(join(modules, '@pulumi'), { recursive: true });
  await symlink(ROOT, join(modules, 'holdfast'));
  await symlink(join(ROOT, 'node_modules/@pulumi/pulumi'), join(modules, '@pulumi/pulumi'));
  await writeFile(join(directory, 'package.json'), JSON.stringify({ name: 'acme', type, main: 'index.js' }));
}
