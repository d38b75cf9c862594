import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../declare/manifest.ts';
import { readFrame } from '../../../declare/write/entry-source.ts';
import { manifestRequest } from '../manifest-request.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { loadManifest, type Loaded } from '../load-manifest.ts';

/** Where provider entries come from: a manifest, or the environment alone. */
export interface ExportSource {
  readonly loaded: Loaded;
  /** Absent where there is no manifest. */
  readonly manifest?: Manifest;
}

const NO_MANIFEST = 'name: export\nresources: {}\n';

/** Reads the manifest at hand as far as its provider entries go; without one, credentials come from the environment. */
export async function openSource(invocation: Invocation): Promise<ExportSource> {
  const { flags, directory, host } = invocation;
  const paths = flags.list('file');
  if (paths.includes('-')) throw usage('export cannot read a manifest from standard input', 'Name its file.');
  const present = ['holdfast.yaml', 'holdfast.config.ts'].some((name) => existsSync(join(directory, name)));
  if (paths.length > 0 || present) {
    const loaded = await loadManifest(invocation, { mode: 'run', parts: 'frame' });
    return {
      loaded,
      manifest: await readFrame(manifestRequest(invocation, paths)),
    };
  }
  const stdin = { ...host.stdin, text: () => Promise.resolve(NO_MANIFEST) };
  const alone: Invocation = { ...invocation, host: { ...host, stdin } };
  return { loaded: await loadManifest(alone, { mode: 'run', parts: 'frame', paths: ['-'] }) };
}
