import { join } from 'node:path';
import type { Stack } from '../../core/result.ts';
import { parseBackend } from '../../state/address.ts';
import { ensureDirectory } from '../../state/backends/file-access.ts';
import { stackDirectories } from '../../state/backends/file.ts';
import { keyFile } from '../../state/key-source.ts';
import { openStore } from '../../state/open.ts';
import { backendAddress } from './backend-address.ts';
import type { Invocation } from './invocation.ts';

/**
 * A saved plan names secrets and live objects by keyed digests, and `apply` must make the same ones. A local stack
 * without state has no key yet, so saving its first plan makes the key file; state itself stays unwritten.
 */
export async function keepKey(
  invocation: Invocation,
  place: Pick<Stack, 'name' | 'stack' | 'backend'>,
): Promise<void> {
  const { host, directory, toolVersion } = invocation;
  const { name, stack } = place;
  const backend = backendAddress(invocation, place);
  const address = parseBackend(backend, { directory, name, stack });
  if (address.kind !== 'file' || (host.env['HOLDFAST_STATE_KEY'] ?? '') !== '') return;
  const options = { backend, name, stack, directory, env: host.env, clock: host.clock, toolVersion };
  const { store } = await openStore({ ...options, keyless: true });
  const { exists } = await store.read();
  await store.close();
  if (exists) return;
  const folder = join(address.root, name, stack);
  for (const path of stackDirectories(folder)) await ensureDirectory(path);
  const key = await keyFile(folder);
  await key.keep();
}
