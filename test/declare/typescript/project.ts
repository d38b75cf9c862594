import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Installs this package, as source, into a project in another directory: `import … from 'holdfast'` works there. */
export function installHoldfast(directory: string): void {
  const folder = join(directory, 'node_modules', 'holdfast');
  mkdirSync(folder, { recursive: true });
  const exports = { '.': './src/index.ts', './testing': './src/testing/index.ts' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'holdfast', version: '0.0.0', type: 'module', exports }),
  );
  for (const name of ['src', 'providers']) symlinkSync(join(ROOT, name), join(folder, name));
}
