import { HoldfastError } from '../../core/errors.ts';
import type { Stack } from '../../core/result.ts';
import { revealBackend } from '../../declare/backend.ts';
import { isLoopback } from '../../http/origin.ts';
import type { Invocation } from './invocation.ts';
import { addressSecrets } from './masked-environment.ts';

/** Where the stack's state lives, variables put in; its password is masked from then on. */
export function backendAddress(
  { host, flags, output }: Invocation,
  { backend }: Pick<Stack, 'backend'>,
): string {
  const address = revealBackend(backend, host.env);
  for (const secret of addressSecrets(address)) output.mask.add(secret);
  if (!flags.has('allow-insecure-backend')) requireEncrypted(address, host.env);
  return address;
}

/** State names every object of a stack, so it crosses a network encrypted or not at all, unless that is wished. */
function requireEncrypted(address: string, env: Readonly<Record<string, string | undefined>>): void {
  const url = URL.parse(address);
  const server = url?.protocol === 's3:' ? URL.parse(endpointOf(url, env)) : url;
  if (server?.protocol !== 'http:' || isLoopback(server.hostname)) return;
  throw new HoldfastError(
    'usage',
    'the backend is reached by plain http, which others could read and change',
    {
      advice: 'Use https://, or pass --allow-insecure-backend if the network is trusted.',
    },
  );
}

function endpointOf(url: URL, env: Readonly<Record<string, string | undefined>>): string {
  return url.searchParams.get('endpoint') ?? env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'] ?? '';
}
