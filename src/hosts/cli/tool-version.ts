import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in the package this file belongs to, whether it runs as source or built. */
export function toolVersion(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const found = versionIn(join(folder, 'package.json'));
    if (found !== undefined) return found;
  }
  return '0.0.0';
}

function versionIn(path: string): string | undefined {
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { name?: unknown; version?: unknown };
    return manifest.name === 'holdfast' && typeof manifest.version === 'string'
      ? manifest.version
      : undefined;
  } catch {
    return undefined;
  }
}
