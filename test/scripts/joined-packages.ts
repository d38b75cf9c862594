import { readFile, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';

/** What is imported of the packages that are joined with our own modules. */
export const JOINED: readonly string[] = ['commander', 'js-yaml', 'undici/lib/dispatcher/agent.js'];

/** Shortens the code of joined packages: Node reads every character, and nobody else does. Our own keeps its names. */
export function shortenJoined(): Plugin {
  return {
    name: 'shorten-joined',
    transform: (code, id) => {
      if (!id.includes('/node_modules/')) return null;
      const short = minifySync(id, code, { compress: true, mangle: true, sourcemap: true });
      return { code: short.code, map: short.map ?? null };
    },
  };
}

/** Puts the licences of joined packages beside them: they travel with their code. */
export async function writeLicences(folder: string): Promise<void> {
  const names = JOINED.map((id) => id.split('/', 1)[0] ?? id);
  const texts = await Promise.all(names.map(licenceOf));
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

async function licenceOf(name: string): Promise<string> {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`no package ${name}`);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return `${name} ${version}\n\n${await readFile(join(dirname(manifest), 'LICENSE'), 'utf8')}`;
}
