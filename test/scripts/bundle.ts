import { globSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..');

/** What package.json names, and what is found by a path of its own. */
const ENTRIES = [
  'src/hosts/cli/main.ts',
  'src/index.ts',
  'src/testing/index.ts',
  'src/hosts/pulumi/index.ts',
  'src/hosts/pulumi/provider/v1.ts',
  ...globSync('providers/*/emulator/*-emulator.ts', { cwd: ROOT }),
];

/**
 * Puts the package's own modules together, several to a file: Node spends more on finding and linking three hundred
 * small modules than on running them. Parts that are loaded late stay files of their own, and packages stay outside.
 */
async function bundle(): Promise<void> {
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: 'dist',
    outbase: '.',
    // As deep as the folders of the files that look for others from where they are.
    chunkNames: 'src/hosts/parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.19',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
  await chmod(join(ROOT, 'dist', 'src', 'hosts', 'cli', 'main.js'), 0o755);
}

await bundle();
